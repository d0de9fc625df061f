import { expect, test } from 'vitest';
import { disputesOf } from '#core/facts/disputes-of.ts';
import { makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

test('a dispute is seen from both sides, whichever fact records it', () => {
  const recording = makeVisit('a', 'ann', 'oz', '1992', { disputes: ['b'] });
  const recorded = makeVisit('b', 'ann', 'oz', '1993');
  const other = makeVisit('c', 'ann', 'pern', '1993');
  const base = makeBase([recording, recorded, other]);
  expect(disputesOf(recording, base)).toEqual([recorded]);
  expect(disputesOf(recorded, base)).toEqual([recording]);
  expect(disputesOf(other, base)).toEqual([]);
});
