import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import { makeBase, makeDate, makeQuantity } from '#tests/core/questions/make-base.ts';

function flawsOf(values: readonly Value[], correct = 'o1', texts = ['The fair', 'The visit', 'The vote']) {
  const question: ChoiceQuestion = {
    ...{ id: 'q', kind: 'comparison', locale: 'en', pack: 'p', seed: 1, cards: [], facts: [] },
    ...{ stem: 'Which of these came first?', explanation: 'So it was.', chance: 0.5 },
    source: { document: 'doc.txt', paragraph: 1 },
    query: { property: 'visit', ask: 'value', where: {} },
    options: values.map((value, place) => ({ id: `o${place + 1}`, text: texts[place] ?? '', value })),
    correct: [correct],
  };
  return findFlaws(makeBase([]), question);
}

test('two that are clearly apart have no flaw, whatever their words look like', () => {
  expect(flawsOf([makeDate('1992'), makeDate('1995')])).toEqual([]);
  expect(flawsOf([makeDate('1992'), makeDate('1995')], 'o1', ['The fair (first)', 'Bo'])).toEqual([]);
});

test.each<readonly [string, string, readonly Value[], string]>([
  ['a tie', 'ordering-tie', [makeDate('1992'), makeDate('1992')], 'o1'],
  ['dates of which one may hold the other', 'ordering-tie', [makeDate('1992'), makeDate('1992-05')], 'o1'],
  ['figures nearer than they are precise', 'ordering-tie', [makeQuantity(50), makeQuantity(50.4)], 'o1'],
  ['a date beside a figure', 'mixed-types', [makeDate('1992'), makeQuantity(50)], 'o1'],
  ['a third', 'too-few-options', ['1992', '1995', '1999'].map(makeDate), 'o1'],
  ['one alone', 'too-few-options', [makeDate('1992')], 'o1'],
  ['a key that is not offered', 'no-key', [makeDate('1992'), makeDate('1995')], 'o3'],
])('%s is found', (_, flaw, values, correct) => {
  expect(flawsOf(values, correct)).toContain(flaw);
});

test('two that read the same are found', () => {
  expect(flawsOf([makeDate('1992'), makeDate('1995')], 'o1', ['The fair', 'the fair'])).toContain(
    'equal-options',
  );
});
