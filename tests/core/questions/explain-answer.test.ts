import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { explainAnswer } from '#core/questions/explain-answer.ts';
import type { Question } from '#core/questions/question.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const nothing = new Set<string>();
const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '1991'),
  makeVisit('v2', 'bob', 'pern', '1995'),
  makeVisit('v3', 'cat', 'quar', '2001'),
  makeVisit('v4', 'dan', 'rhun', '2008'),
]);

function asked(kind: Question['kind']): Question {
  const result = ask(base, { fact: 'v2', ask: 'value' }, kind, english, 1);
  if (!result.ok) throw new Error(`not asked: ${result.reason}`);
  return result.question;
}

test('a wrong answer is named for what it really is, and the fact stands among its neighbours', () => {
  const { fact, mistaken, neighbours, disputes } = explainAnswer(
    base,
    asked('short-answer'),
    '2008',
    nothing,
  );
  expect(fact?.id).toBe('v2');
  expect(mistaken.map(({ text, fact: origin }) => [text, origin.id])).toEqual([['2008', 'v4']]);
  expect(neighbours?.kind).toBe('timeline');
  expect(disputes).toEqual([]);
});

test('a right answer was mistaken for nothing', () => {
  expect(explainAnswer(base, asked('short-answer'), '1995', nothing).mistaken).toEqual([]);
});

test('of a question on several facts none is singled out', () => {
  const question = asked('ordering');
  const { fact, neighbours } = explainAnswer(base, question, [], nothing);
  expect([fact, neighbours]).toEqual([null, null]);
});

test('what contradicts a fact is named, but not before its own question', () => {
  const disputed = makeBase([
    makeVisit('v1', 'ann', 'oz', '1991', { disputes: ['v9'] }),
    makeVisit('v9', 'ann', 'oz', '1992'),
  ]);
  const question = {
    ...asked('short-answer'),
    cards: [{ fact: 'v1', ask: 'value' }],
    facts: [{ id: 'v1', revision: 'r-v1' }],
  };
  const disputesWith = (hidden: ReadonlySet<string>) =>
    explainAnswer(disputed, question, '', hidden).disputes.map(({ id }) => id);
  expect(disputesWith(nothing)).toEqual(['v9']);
  expect(disputesWith(new Set(['v9']))).toEqual([]);
});
