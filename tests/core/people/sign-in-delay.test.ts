import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFailure, deviceDelay, signInDelayMs } from '#core/people/sign-in-delay.ts';

const fail = (times: number, atMs = 0) => ({ count: times, lastAtMs: atMs });

test.each([
  [4, 0],
  [5, 2_000],
  [6, 4_000],
  [7, 8_000],
  [60, 300_000],
  [5_000_000, 300_000],
])('on one device, after %i failures the wait is %i ms', (count, delayMs) => {
  expect(signInDelayMs(fail(count), 0)).toBe(delayMs);
});

test('a wait runs down as time passes, and a clock set back does not lengthen it', () => {
  expect(signInDelayMs(fail(7, 10_000), 13_000)).toBe(5_000);
  expect(signInDelayMs(fail(7, 10_000), 18_000)).toBe(0);
  expect(signInDelayMs(fail(7, 10_000), 0)).toBe(8_000);
});

test('a day without a failure is a new beginning', () => {
  const dayMs = 24 * 3_600_000;
  expect(signInDelayMs(fail(1_000, 0), dayMs)).toBe(0);
  expect(addFailure(fail(1_000, 0), dayMs)).toEqual({ count: 1, lastAtMs: dayMs });
  expect(addFailure(fail(2, 0), 1)).toEqual({ count: 3, lastAtMs: 1 });
});

test('nobody ever waits longer than the most', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (count, nowMs) => {
      const delayMs = signInDelayMs(fail(count, 0), nowMs);
      expect(delayMs).toBeGreaterThanOrEqual(0);
      expect(delayMs).toBeLessThanOrEqual(deviceDelay.mostMs);
    }),
  );
});
