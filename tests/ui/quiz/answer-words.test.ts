import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import type { Question } from '#core/questions/question.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';
import { givenWords, rightWords, typedKeyWords } from '#ui/quiz/answer-words.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'fr', '1991'),
  makeVisit('v2', 'bob', 'de', '1995'),
  makeVisit('v3', 'cai', 'it', '2001'),
  makeVisit('v4', 'dan', 'es', '2008'),
]);

function asked(kind: Question['kind'], slot = 'value'): Question {
  const result = ask(base, { fact: 'v2', ask: slot }, kind, english, 1);
  if (!result.ok) throw new Error(`not asked: ${result.reason}`);
  return result.question;
}

test('a choice is said by the words of its options', () => {
  const question = asked('multiple-choice');
  if (question.kind !== 'multiple-choice') throw new Error('another kind was asked');
  const [first] = question.options;
  expect(givenWords(question, first?.id ?? '', english)).toEqual([first?.text]);
  expect(rightWords(question, base, english)).toEqual(['1995']);
  expect(typedKeyWords(question, base, english)).toBeNull();
});

test('what was typed is said as it was typed, the right answer as the reader writes it', () => {
  const question = asked('short-answer');
  expect(givenWords(question, '95, I think', english)).toEqual(['95, I think']);
  expect(rightWords(question, base, english)).toEqual(['1995']);
  expect(rightWords(question, base, { locale: 'th', calendar: 'be' })).toEqual(['พ.ศ. 2538']);
});

test('an order is said item by item, as it was given and as it should be', () => {
  const question = asked('ordering');
  if (question.kind !== 'ordering') throw new Error('another kind was asked');
  const backwards = [...question.correct].reverse();
  expect(givenWords(question, backwards, english)).toEqual(
    [...rightWords(question, base, english)].reverse(),
  );
  expect(rightWords(question, base, english).length).toBeGreaterThanOrEqual(3);
});

test('pairs are said two by two', () => {
  const question = asked('matching');
  if (question.kind !== 'matching') throw new Error('another kind was asked');
  const words = rightWords(question, base, english);
  expect(words).toContain('Name bob visits de → 1995');
  expect(givenWords(question, question.correct, english)).toEqual(words);
});

test('no answer is no words', () => {
  expect(givenWords(asked('short-answer'), '', english)).toEqual([]);
  expect(givenWords(asked('multiple-choice'), '', english)).toEqual([]);
});

test('a year on a line is said in the reader’s calendar', () => {
  expect(givenWords(asked('short-answer'), 2015, { locale: 'th', calendar: 'be' })).toEqual(['พ.ศ. 2558']);
  expect(givenWords(asked('short-answer'), 2015, english)).toEqual(['2015']);
});
