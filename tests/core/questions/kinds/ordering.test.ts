import { expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import type { OrderingQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeTrade,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

function orderingOf(base: FactBase, fact: string, seed = 1): OrderingQuestion | string {
  const asked = ask(base, { fact, ask: 'value' }, 'ordering', english, seed);
  if (!asked.ok) return asked.reason;
  return asked.question.kind === 'ordering' ? asked.question : asked.question.kind;
}

function inOrder(question: OrderingQuestion | string): string[] {
  if (typeof question === 'string') return [question];
  return question.correct.map((id) => question.options.find((option) => option.id === id)?.text ?? '?');
}

test('items are put in order of time, whatever the order shown', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2010-04'),
    makeVisit('v2', 'bob', 'pern', '2005'),
    makeVisit('v3', 'cat', 'quar', '2013-09-01'),
  ]);
  for (const seed of [1, 2, 3, 4, 5]) {
    expect(inOrder(orderingOf(base, 'v1', seed))).toEqual([
      'Name bob visits Name pern',
      'Name ann visits Name oz',
      'Name cat visits Name quar',
    ]);
  }
});

test('the set of a card has three to five facts, its own first, and chance is one order of all', () => {
  const base = makeBase(
    ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].map((person, index) =>
      makeVisit(`v${index}`, person, 'oz', String(2001 + index)),
    ),
  );
  for (let seed = 0; seed < 30; seed += 1) {
    const question = orderingOf(base, 'v2', seed);
    if (typeof question === 'string') throw new Error(question);
    expect(question.facts[0]?.id).toBe('v2');
    expect(question.cards.map(({ fact }) => fact).sort()).toEqual(question.facts.map(({ id }) => id).sort());
    expect([3, 4, 5]).toContain(question.options.length);
    expect(question.chance).toBeCloseTo({ 3: 1 / 6, 4: 1 / 24, 5: 1 / 120 }[question.options.length] ?? 0);
  }
});

test('facts that tie, or overlap by a coarser date, do not stand in one set', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2010-04'),
    makeVisit('v2', 'bob', 'pern', '2010'),
    makeVisit('v3', 'cat', 'quar', '2010-04'),
    makeVisit('v4', 'dan', 'rhun', '2012'),
  ]);
  expect(orderingOf(base, 'v1')).toBe('no-set');
});

test('an item that means two facts joins no set', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2010'),
    makeVisit('v2', 'ann', 'oz', '2012'),
    makeVisit('v3', 'bob', 'oz', '2014'),
    makeVisit('v4', 'cat', 'oz', '2016'),
  ]);
  expect(orderingOf(base, 'v1')).toBe('several-answers');
  expect(orderingOf(base, 'v3')).toBe('no-set');
});

test('an item that names a year joins no set', () => {
  const entities = [makeEntity('expo', 'country', { label: { th: 'งาน EXPO-2017', en: 'EXPO-2017' } })];
  const base = makeBase(
    [
      makeVisit('v1', 'ann', 'expo', '2017'),
      makeVisit('v2', 'bob', 'oz', '2012'),
      makeVisit('v3', 'cat', 'oz', '2014'),
    ],
    { entities },
  );
  expect(orderingOf(base, 'v1')).toBe('key-in-stem');
  expect(orderingOf(base, 'v2')).toBe('no-set');
});

test('quantities are ordered by size, only with their own unit and property', () => {
  const base = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(622_800_000)),
    makeTrade('t2', 'oz', '2022', makeQuantity(584_000_000)),
    makeTrade('t3', 'oz', '2023', makeQuantity(401_800_000)),
    makeTrade('t4', 'oz', '2020', makeQuantity(500_000_000, { unit: 'people' })),
  ]);
  expect(inOrder(orderingOf(base, 't1'))).toEqual([
    'Trade with Name oz in 2023',
    'Trade with Name oz in 2022',
    'Trade with Name oz in 2021',
  ]);
});

test('a figure said to be over another is not put below a larger one: it may be larger still', () => {
  const base = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(50_000, { qualifier: 'over' })),
    makeTrade('t2', 'oz', '2022', makeQuantity(62_500)),
    makeTrade('t3', 'oz', '2023', makeQuantity(47_000)),
    makeTrade('t4', 'oz', '2024', makeQuantity(40_000)),
  ]);
  const smallerFirst = [
    'Trade with Name oz in 2024',
    'Trade with Name oz in 2023',
    'Trade with Name oz in 2021',
  ];
  for (let seed = 0; seed < 20; seed += 1)
    expect(inOrder(orderingOf(base, 't1', seed))).toEqual(smallerFirst);
});

test('what is only expected, and what is named by its place in a row, is not ordered', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2010', { status: 'target' }),
    makeTrade('t1', 'oz', '2021', makeQuantity(2, { unit: 'rank' })),
  ]);
  expect(orderingOf(base, 'v1')).toBe('kind-unsuited');
  expect(orderingOf(base, 't1')).toBe('kind-unsuited');
});

test('without an item there is nothing to order', () => {
  const { item: _, ...property } = makeVisitProperty();
  expect(orderingOf(makeBase([makeVisit('v1', 'ann', 'oz', '2010')], { properties: [property] }), 'v1')).toBe(
    'no-item',
  );
});
