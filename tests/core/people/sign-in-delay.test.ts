import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFailure, type DelayRule, delayRules, signInDelayMs } from '#core/people/sign-in-delay.ts';

const fail = (times: number, atMs = 0) => ({ count: times, lastAtMs: atMs });

test.each<[DelayRule, number, number]>([
  ['device', 4, 0],
  ['device', 5, 2_000],
  ['device', 6, 4_000],
  ['device', 7, 8_000],
  ['device', 60, 300_000],
  ['account', 9, 0],
  ['account', 10, 2_000],
  ['account', 5_000_000, 60_000],
])('by the rule for a %s, after %i failures the wait is %i ms', (rule, count, delayMs) => {
  expect(signInDelayMs(fail(count), rule, 0)).toBe(delayMs);
});

test('a wait runs down as time passes, and a clock set back does not lengthen it', () => {
  expect(signInDelayMs(fail(7, 10_000), 'device', 13_000)).toBe(5_000);
  expect(signInDelayMs(fail(7, 10_000), 'device', 18_000)).toBe(0);
  expect(signInDelayMs(fail(7, 10_000), 'device', 0)).toBe(8_000);
});

test('a day without a failure is a new beginning', () => {
  const dayMs = 24 * 3_600_000;
  expect(signInDelayMs(fail(1_000, 0), 'device', dayMs)).toBe(0);
  expect(addFailure(fail(1_000, 0), dayMs)).toEqual({ count: 1, lastAtMs: dayMs });
  expect(addFailure(fail(2, 0), 1)).toEqual({ count: 3, lastAtMs: 1 });
});

test('nobody ever waits longer than the most of the rule', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom<DelayRule>('device', 'account'), (count, nowMs, rule) => {
      const delayMs = signInDelayMs(fail(count, 0), rule, nowMs);
      expect(delayMs).toBeGreaterThanOrEqual(0);
      expect(delayMs).toBeLessThanOrEqual(delayRules[rule].mostMs);
    }),
  );
});
