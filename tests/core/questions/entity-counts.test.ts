import { expect, test } from 'vitest';
import { countOf } from '#core/questions/entity-counts.ts';
import { makeBase, makeDate, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010'),
  makeVisit('v2', 'ann', 'pern', '2011'),
  makeVisit('v3', 'bob', 'oz', '2012', { qualifiers: { host: [makeRef('oz'), makeRef('pern')] } }),
]);

test('an entity counts in every slot it stands in, each value of a list by itself', () => {
  expect(countOf(base, makeRef('ann'))).toBe(2);
  expect(countOf(base, makeRef('oz'))).toBe(2);
  expect(countOf(base, makeRef('pern'))).toBe(2);
  expect(countOf(base, makeRef('bob'))).toBe(1);
});

test('what no fact names, and what is no entity, counts nothing', () => {
  expect(countOf(base, makeRef('thule'))).toBe(0);
  expect(countOf(base, makeDate('2010'))).toBe(0);
});

test('each base has counts of its own', () => {
  expect(countOf(makeBase([]), makeRef('ann'))).toBe(0);
  expect(countOf(base, makeRef('ann'))).toBe(2);
});
