/** What is remembered of failed tries under one key. */
export interface Failures {
  readonly count: number;
  readonly lastAtMs: number;
}

/**
 * On one device and account the wait grows long; for an account from devices it has never seen it is
 * capped, because there a stranger's tries must not keep the owner out.
 */
export const delayRules = {
  device: { free: 5, firstMs: 2_000, mostMs: 300_000 },
  account: { free: 10, firstMs: 2_000, mostMs: 60_000 },
} as const;
export type DelayRule = keyof typeof delayRules;

/** Failures are forgotten after so long without another. */
export const failuresForgottenMs = 24 * 3_600_000;

/**
 * How many milliseconds must pass before the next try counts; 0 when it may be made now. After the free
 * tries each failure doubles the wait, up to the rule's most.
 */
export function signInDelayMs(failures: Failures, rule: DelayRule, nowMs: number): number {
  const { free, firstMs, mostMs } = delayRules[rule];
  const elapsedMs = Math.max(0, nowMs - failures.lastAtMs);
  if (failures.count < free || elapsedMs >= failuresForgottenMs) return 0;
  const waitMs = Math.min(mostMs, firstMs * 2 ** Math.min(failures.count - free, 30));
  return Math.max(0, waitMs - elapsedMs);
}

/** The failures with one more. */
export function addFailure(failures: Failures, nowMs: number): Failures {
  const forgotten = nowMs - failures.lastAtMs >= failuresForgottenMs;
  return { count: (forgotten ? 0 : failures.count) + 1, lastAtMs: nowMs };
}
