import { expect, test } from 'vitest';
import { fsrsIntervalDays, nextFsrsState, retrievabilityAfter } from '#core/scheduling/fsrs.ts';

test('retrievability is 0.9 after as many days as the stability', () => {
  expect(retrievabilityAfter(7.5, 7.5)).toBeCloseTo(0.9, 6);
  expect(retrievabilityAfter(7.5, 0)).toBe(1);
});

test('the first rating alone decides stability and difficulty of a new card', () => {
  expect(nextFsrsState(null, 0, 3).stability).toBeCloseTo(2.3065, 6);
  expect(nextFsrsState(null, 0, 1).stability).toBeCloseTo(0.212, 6);
  expect(nextFsrsState(null, 0, 1).difficulty).toBeCloseTo(6.4133, 6);
});

test.each([
  [0.2, 34_793],
  [0.3, 2_508],
  [0.4, 387],
  [0.5, 90],
  [0.6, 27],
  [0.7, 9],
  [0.8, 3],
  [0.9, 1],
  [1, 1],
])('at stability 1, retention %d is reached after %i days', (retention, days) => {
  expect(fsrsIntervalDays(1, retention, Number.POSITIVE_INFINITY)).toBe(days);
});

test('at stability 1, retention 0.1 is reached after 3116766 days, or 3116769 in double precision', () => {
  expect([3_116_766, 3_116_769]).toContain(fsrsIntervalDays(1, 0.1, Number.POSITIVE_INFINITY));
});

test('an interval is never longer than the maximum and never shorter than a day', () => {
  expect(fsrsIntervalDays(50_000, 0.9, 36_500)).toBe(36_500);
  expect(fsrsIntervalDays(0.001, 0.99, 36_500)).toBe(1);
});
