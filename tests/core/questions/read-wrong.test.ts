import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import type { Question } from '#core/questions/question.ts';
import { readWrong } from '#core/questions/read-wrong.ts';
import { english, makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '1991'),
  makeVisit('v2', 'bob', 'pern', '1995'),
  makeVisit('v3', 'cat', 'quar', '2001'),
  makeVisit('v4', 'dan', 'rhun', '2008'),
  makeTrade('t1', 'oz', '2001', makeQuantity(500)),
]);

function asked(kind: Question['kind'], card = { fact: 'v2', ask: 'value' }): Question {
  const result = ask(base, card, kind, english, 1);
  if (!result.ok) throw new Error(`not asked: ${result.reason}`);
  return result.question;
}

test('a wrong option stands for its value, the right one for nothing', () => {
  const question = asked('multiple-choice');
  if (question.kind !== 'multiple-choice') throw new Error('another kind was asked');
  const wrong = question.options.find(({ id }) => id !== question.correct[0]);
  expect(readWrong(question, wrong?.id ?? '', base)).toEqual([{ text: wrong?.text, value: wrong?.value }]);
  expect(readWrong(question, question.correct[0], base)).toEqual([]);
});

test('a typed date, name or amount is read as the value it names', () => {
  expect(readWrong(asked('short-answer'), ' May 2008 ', base)).toEqual([
    { text: 'May 2008', value: { kind: 'date', edtf: '2008-05' } },
  ]);
  const who = asked('short-answer', { fact: 'v2', ask: 'subject' });
  expect(readWrong(who, 'name dan', base).map(({ value }) => value)).toEqual([{ kind: 'entity', id: 'dan' }]);
  const howMuch = asked('numerical', { fact: 't1', ask: 'value' });
  expect(readWrong(howMuch, '700', base)[0]?.value).toMatchObject({ amount: 700, unit: 'USD' });
  expect(readWrong(howMuch, '700 km', base)).toEqual([]);
});

test('what cannot be read, and no answer at all, stand for nothing', () => {
  for (const text of ['', '  ', 'no idea', 'x'.repeat(10_000)]) {
    expect(readWrong(asked('short-answer'), text, base)).toEqual([]);
  }
  expect(readWrong(asked('short-answer', { fact: 'v2', ask: 'subject' }), 'nobody', base)).toEqual([]);
});

test('of an order every part is true', () => {
  const question = asked('ordering');
  if (question.kind !== 'ordering') throw new Error('another kind was asked');
  expect(readWrong(question, [...question.correct].reverse(), base)).toEqual([]);
});

test('a false claim is explained whatever was answered, a true one never', () => {
  const claims = Array.from({ length: 20 }, (_, seed) => {
    const result = ask(base, { fact: 'v2', ask: 'value' }, 'true-false', english, seed);
    return result.ok && result.question.kind === 'true-false' ? [result.question] : [];
  }).flat();
  expect(new Set(claims.map(({ correct }) => correct[0]))).toEqual(new Set(['true', 'false']));
  for (const claim of claims) {
    const expected = claim.correct[0] === 'false' ? [{ text: null, value: claim.claim.value }] : [];
    expect(readWrong(claim, 'true', base)).toEqual(expected);
    expect(readWrong(claim, 'false', base)).toEqual(expected);
  }
});
