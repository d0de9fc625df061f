import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { fsrsIntervalDays, nextFsrsState, retrievabilityAfter } from '#core/scheduling/fsrs.ts';
import type { Rating } from '#core/scheduling/memory.ts';

const library = new FSRSAlgorithm({ enable_short_term: true, enable_fuzz: false });

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

const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const stability = fc.oneof(
  fc.double({ min: 0.001, max: 100, noNaN: true }),
  fc.double({ min: 0.001, max: 36_500, noNaN: true }),
);

test('every step of memory equals that of the library of the algorithm’s authors', () => {
  const days = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000 }));
  const difficulty = fc.double({ min: 1, max: 10, noNaN: true });
  fc.assert(
    fc.property(stability, difficulty, days, rating, (s, d, elapsed, given) => {
      const state = { stability: s, difficulty: d };
      expect(nextFsrsState(state, elapsed, given)).toEqual(library.next_state(state, elapsed, given));
      expect(retrievabilityAfter(s, elapsed)).toBe(library.forgetting_curve(elapsed, s));
    }),
  );
  for (const given of [1, 2, 3, 4] as const) {
    expect(nextFsrsState(null, 0, given)).toEqual(library.next_state(null, 0, given));
  }
});

test('every interval equals that of the library of the algorithm’s authors', () => {
  const retention = fc.double({ min: 0.05, max: 1, noNaN: true });
  fc.assert(
    fc.property(stability, retention, (s, goal) => {
      const modifier = library.calculate_interval_modifier(goal);
      expect(fsrsIntervalDays(s, goal, 36_500)).toBe(Math.min(Math.max(1, Math.round(s * modifier)), 36_500));
    }),
  );
});
