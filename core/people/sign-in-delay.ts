/** What is remembered of failed tries under one key. */
export interface Failures {
  readonly count: number;
  readonly lastAtMs: number;
}

/** On one device and account the wait grows long: whoever mistypes a few times does not notice. */
export const deviceDelay = { free: 5, firstMs: 2_000, mostMs: 300_000 } as const;

/** Failures are forgotten after so long without another. */
export const failuresForgottenMs = 24 * 3_600_000;

/**
 * How many milliseconds must pass before the next try counts; 0 when it may be made now. After the free
 * tries each failure doubles the wait, up to the most.
 */
export function signInDelayMs(failures: Failures, nowMs: number): number {
  const { free, firstMs, mostMs } = deviceDelay;
  if (failures.count < free || areForgotten(failures, nowMs)) return 0;
  const waitMs = Math.min(mostMs, firstMs * 2 ** Math.min(failures.count - free, 30));
  return Math.max(0, waitMs - elapsedMs(failures, nowMs));
}

/** The failures with one more. */
export function addFailure(failures: Failures, nowMs: number): Failures {
  return { count: (areForgotten(failures, nowMs) ? 0 : failures.count) + 1, lastAtMs: nowMs };
}

export function areForgotten(failures: Failures, nowMs: number): boolean {
  return elapsedMs(failures, nowMs) >= failuresForgottenMs;
}

/** How long ago the last one was; a clock that was set back does not make it longer. */
export function elapsedMs({ lastAtMs }: Failures, nowMs: number): number {
  return Math.max(0, nowMs - lastAtMs);
}
