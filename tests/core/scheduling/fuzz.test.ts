import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzIntervalDays } from '#core/scheduling/fuzz.ts';

test('one and two days are left alone', () => {
  expect(fuzzIntervalDays(1, 'fact:a#value', 3, 36_500)).toBe(1);
  expect(fuzzIntervalDays(2, 'fact:a#value', 3, 36_500)).toBe(2);
});

test('the same card and reps always give the same days; other reps mostly others', () => {
  const days = Array.from({ length: 50 }, (_, reps) => fuzzIntervalDays(100, 'fact:a#value', reps, 36_500));
  expect(days).toEqual(days.map((_, reps) => fuzzIntervalDays(100, 'fact:a#value', reps, 36_500)));
  expect(new Set(days).size).toBeGreaterThan(5);
});

test('an interval moves by its share of each range and never beyond the maximum', () => {
  const days = Array.from({ length: 2_000 }, (_, reps) =>
    fuzzIntervalDays(100, 'fact:b#value', reps, 36_500),
  );
  // 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * 80 = 6.975
  expect(Math.min(...days)).toBe(93);
  expect(Math.max(...days)).toBe(107);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36_500 }), fc.nat(), (interval, reps) => {
      const fuzzed = fuzzIntervalDays(interval, 'fact:c#value', reps, 36_500);
      expect(fuzzed).toBeGreaterThanOrEqual(Math.min(interval, 2));
      expect(fuzzed).toBeLessThanOrEqual(36_500);
    }),
  );
});
