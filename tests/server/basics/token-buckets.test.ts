import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTokenBuckets } from '#server/basics/token-buckets.ts';

test('a burst is taken at once, then as much as time gives back', () => {
  const buckets = makeTokenBuckets({ burst: 2, perSecond: 1 }, 10);
  expect([buckets.take('a', 0), buckets.take('a', 0), buckets.take('a', 0)]).toEqual([0, 0, 1_000]);
  expect(buckets.take('a', 500)).toBe(500);
  expect(buckets.take('a', 1_000)).toBe(0);
  expect(buckets.take('b', 1_000)).toBe(0);
});

test('a costly call takes more', () => {
  const buckets = makeTokenBuckets({ burst: 10, perSecond: 2 }, 10);
  expect(buckets.take('a', 0, 8)).toBe(0);
  expect(buckets.take('a', 0, 8)).toBe(3_000);
});

test('a clock that is set back gives nothing and breaks nothing', () => {
  const buckets = makeTokenBuckets({ burst: 1, perSecond: 1 }, 10);
  expect(buckets.take('a', 10_000)).toBe(0);
  expect(buckets.take('a', 0)).toBe(1_000);
  expect(buckets.take('a', 10_500)).toBe(500);
});

test('memory is bounded: the keys asked least recently are forgotten', () => {
  const buckets = makeTokenBuckets({ burst: 1, perSecond: 0.001 }, 3);
  for (const key of ['a', 'b', 'c', 'd']) buckets.take(key, 0);
  expect(buckets.take('d', 0)).toBeGreaterThan(0);
  expect(buckets.take('a', 0)).toBe(0);
});

test('never more is taken than the burst and what time gave back', () => {
  const calls = fc.array(fc.record({ waitMs: fc.nat(2_000), cost: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(calls, (steps) => {
      const buckets = makeTokenBuckets({ burst: 10, perSecond: 3 }, 5);
      let nowMs = 0;
      let taken = 0;
      for (const { waitMs, cost } of steps) {
        nowMs += waitMs;
        if (buckets.take('a', nowMs, cost) === 0) taken += cost;
      }
      expect(taken).toBeLessThanOrEqual(10 + (nowMs / 1_000) * 3 + 1e-6);
    }),
  );
});
