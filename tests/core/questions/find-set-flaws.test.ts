import { expect, test } from 'vitest';
import { findSetFlaws } from '#core/questions/find-set-flaws.ts';
import type { ChoiceQuestion, Question, TrueFalseQuestion } from '#core/questions/question.ts';
import { makeBase, makeDate, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012'), makeVisit('v2', 'bob', 'pern', '2014')]);

function frame(fact: string, stem = 'Who came?', explanation = 'Somebody came.') {
  return {
    id: fact,
    locale: 'en',
    pack: 'p',
    seed: 1,
    cards: [{ fact, ask: 'value' }],
    facts: [{ id: fact, revision: 'r' }],
    stem,
    explanation,
    source: { document: 'doc.txt', paragraph: 1 },
    query: { property: 'visit', ask: 'value', where: {} },
    chance: 1 / 3,
  } as const;
}

function choice(fact: string, place: number, key: string): ChoiceQuestion {
  const others = ['dan', 'eve', 'fay'].filter((id) => id !== key).slice(0, 2);
  const ids = others.toSpliced(place, 0, key);
  return {
    ...frame(fact),
    kind: 'multiple-choice',
    options: ids.map((id, index) => ({ id: `o${index + 1}`, text: id, value: makeRef(id) })),
    correct: [`o${place + 1}`],
  };
}

function claim(fact: string, truth: 'true' | 'false'): TrueFalseQuestion {
  const options = [
    { id: 'true', text: 'True', value: null },
    { id: 'false', text: 'False', value: null },
  ];
  return {
    ...frame(fact),
    kind: 'true-false',
    options,
    correct: [truth],
    claim: { fact, ask: 'value', value: makeDate('2012') },
  };
}

const many = (count: number, make: (index: number) => Question) =>
  Array.from({ length: count }, (_, index) => make(index));
const keys = ['ann', 'bob', 'cat', 'dan'];
const keyOf = (index: number) => keys[index % keys.length] ?? '';

test('a set of different facts, keys everywhere and answers of all sorts has no flaw', () => {
  const choices = many(24, (index) => choice(`c${index}`, index % 3, keyOf(index)));
  const claims = many(24, (index) => claim(`t${index}`, index % 2 === 0 ? 'true' : 'false'));
  expect(findSetFlaws(base, [...choices, ...claims])).toEqual([]);
  expect(findSetFlaws(base, [])).toEqual([]);
});

test.each([
  [
    'keys that stand in the middle',
    'key-positions',
    many(24, (index) => choice(`c${index}`, 1, keyOf(index))),
  ],
  ['claims that are nearly always true', 'truth-share', many(24, (index) => claim(`t${index}`, 'true'))],
  ['a fact that comes twice', 'fact-twice', [claim('v1', 'true'), choice('v1', 0, 'ann')]],
  [
    'one answer told by the words of another question',
    'given-away',
    [
      { ...claim('v1', 'true') },
      {
        ...claim('v9', 'false'),
        ...frame('v9', 'Name ann came first, in 2012.'),
        facts: [{ id: 'v9', revision: 'r' }],
      },
    ],
  ],
  [
    'one name that is nearly always the answer',
    'dominating-entity',
    many(9, (index) => choice(`c${index}`, index % 3, index < 5 ? 'ann' : keyOf(index))),
  ],
] as const)('%s are found', (_, flaw, questions) => {
  expect(findSetFlaws(base, questions)).toEqual([flaw]);
});

test('three questions say nothing about a habit', () => {
  expect(
    findSetFlaws(
      base,
      many(3, (index) => choice(`c${index}`, 1, 'ann')),
    ),
  ).toEqual([]);
});
