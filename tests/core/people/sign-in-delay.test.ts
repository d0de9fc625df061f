import { describe, expect, test } from 'vitest';
import { addFailure, delayRules, failuresForgottenMs, signInDelayMs } from '#core/people/sign-in-delay.ts';

const nowMs = 1_790_000_000_000;
const failed = (count: number) => ({ count, lastAtMs: nowMs });

describe('the wait before the next try', () => {
  test('is none for the first mistakes', () => {
    expect(signInDelayMs(failed(4), 'device', nowMs)).toBe(0);
    expect(signInDelayMs(failed(9), 'account', nowMs)).toBe(0);
  });

  test('doubles with each failure after them, up to the most', () => {
    const waits = [5, 6, 7, 8, 12, 13, 5_000].map((count) => signInDelayMs(failed(count), 'device', nowMs));
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 256_000, 300_000, 300_000]);
    expect(signInDelayMs(failed(5_000), 'account', nowMs)).toBe(60_000);
  });

  test('a stranger cannot keep the owner of an account out for longer than a minute', () => {
    expect(delayRules.account.mostMs).toBeLessThanOrEqual(60_000);
  });

  test('grows shorter as time passes, and is over when it has passed', () => {
    expect(signInDelayMs(failed(6), 'device', nowMs + 1_500)).toBe(2_500);
    expect(signInDelayMs(failed(6), 'device', nowMs + 4_000)).toBe(0);
    expect(signInDelayMs(failed(6), 'device', nowMs + 9_000)).toBe(0);
  });

  test('does not grow when the clock was set back', () => {
    expect(signInDelayMs(failed(6), 'device', nowMs - 3_600_000)).toBe(4_000);
  });
});

describe('failures', () => {
  test('are counted, and forgotten after a day without another', () => {
    expect(addFailure(failed(6), nowMs + 1)).toEqual({ count: 7, lastAtMs: nowMs + 1 });
    const dayLater = nowMs + failuresForgottenMs;
    expect(addFailure(failed(6), dayLater)).toEqual({ count: 1, lastAtMs: dayLater });
    expect(addFailure(failed(6), dayLater - 1).count).toBe(7);
  });
});
