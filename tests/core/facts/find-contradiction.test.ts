import { expect, test } from 'vitest';
import { findContradiction } from '#core/facts/find-contradiction.ts';
import { makeBase, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const visit = makeVisit('v1', 'ann', 'oz', '2012');

test('finds a fact that gives the same question another answer', () => {
  const base = makeBase([visit, makeVisit('v2', 'bob', 'oz', '2012'), makeVisit('v3', 'ann', 'oz', '2015')]);
  expect(findContradiction(visit, base)?.id).toBe('v3');
});

test.each([
  ['the same answer', makeVisit('v2', 'ann', 'oz', '2012'), {}],
  ['an answer to another question', makeVisit('v2', 'ann', 'pern', '2015'), {}],
  ['a dispute that is told', makeVisit('v2', 'ann', 'oz', '2015'), { disputes: ['v2'] }],
])('%s is no contradiction', (_, other, more) => {
  expect(findContradiction({ ...visit, ...more }, makeBase([visit, other]))).toBeNull();
});

test('where many answers can be true, none contradicts another', () => {
  const properties = [makeVisitProperty({ cardinality: 'many' })];
  const base = makeBase([visit, makeVisit('v2', 'ann', 'oz', '2015')], { properties });
  expect(findContradiction(visit, base)).toBeNull();
});
