import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { matchingFlaws } from '#core/questions/matching-flaws.ts';
import type { MatchingQuestion } from '#core/questions/question.ts';
import { makeBase, makeDate, makeQuantity } from '#tests/core/questions/make-base.ts';

const lefts = ['Ann comes', 'Bob comes', 'Cat comes'];
const dates = ['1992', '1995', '1998'].map(makeDate);
const pairs = [
  ['o1', 'o4'],
  ['o2', 'o5'],
  ['o3', 'o6'],
] as const;

function matching(
  texts: readonly string[] = lefts,
  rights: readonly Value[] = dates,
  correct: MatchingQuestion['correct'] = pairs,
): MatchingQuestion {
  return {
    kind: 'matching',
    id: 'q',
    locale: 'en',
    pack: 'p',
    seed: 1,
    cards: [],
    facts: [],
    stem: 'Match',
    explanation: '',
    source: { document: 'doc.txt', paragraph: 1 },
    query: { property: 'visit', ask: 'value', where: {} },
    chance: 1 / 6,
    options: [
      ...texts.map((text, index) => ({ id: `o${index + 1}`, text, value: null, group: 'left' as const })),
      ...rights.map((value, index) => ({
        id: `o${texts.length + index + 1}`,
        text: `right ${index}`,
        value,
        group: 'right' as const,
      })),
    ],
    correct,
    cardOptions: [],
  };
}

test('a sound matching has no flaw, with an answer over or without', () => {
  expect(matchingFlaws(makeBase([]), matching())).toEqual([]);
  expect(matchingFlaws(makeBase([]), matching(lefts, [...dates, makeDate('2001')]))).toEqual([]);
});

test.each([
  [
    'two pairs only',
    'too-few-options',
    matching(lefts.slice(0, 2), dates, [
      ['o1', 'o3'],
      ['o2', 'o4'],
    ]),
  ],
  ['a left without a partner', 'no-key', matching(lefts, dates, pairs.slice(0, 2))],
  ['a partner that is not offered', 'no-key', matching(lefts, dates, [...pairs.slice(0, 2), ['o3', 'o9']])],
  [
    'a left with two partners',
    'several-keys',
    matching(lefts, [...dates, makeDate('2001')], [...pairs, ['o1', 'o7']]),
  ],
  ['one right for two lefts', 'several-keys', matching(lefts, dates, [...pairs.slice(0, 2), ['o3', 'o4']])],
  ['a right that holds another', 'true-distractor', matching(lefts, [...dates, makeDate('1992-05')])],
  ['rights of two types', 'mixed-types', matching(lefts, [...dates, makeQuantity(5)])],
  ['two lefts that read alike', 'equal-options', matching(['Ann comes', 'Ann  comes.', 'Cat comes'])],
  ['a left that names a right', 'key-in-stem', matching(['Ann comes', 'Bob comes in 1998', 'Cat comes'])],
] as const)('%s is found', (_, flaw, question) => {
  expect(matchingFlaws(makeBase([]), question)).toContain(flaw);
});
