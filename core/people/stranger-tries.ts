import {
  addFailure,
  areForgotten,
  elapsedMs,
  type Failures,
  signInDelayMs,
} from '#core/people/sign-in-delay.ts';

/**
 * How many passwords an account lets devices try on which nobody has signed in to it: so many at once, and
 * one more after each such time. `first` is for whoever asks now, `again` for a device that was told to wait
 * and has waited: whoever comes with a new device each time spends only the first. Together they are less
 * than a hundred in any hour.
 */
export const tryBudgets = {
  first: { atOnce: 10, everyMs: 600_000 },
  again: { atOnce: 3, everyMs: 45_000 },
} as const;
export type TryBudget = keyof typeof tryBudgets;

/** A device that asked for the account so long ago, and did not try since, has waited. */
export const comeBackAfterMs = 90_000;

/** Having waited, it asks so often until its turn comes: how often one asks is one's share of the turns. */
export const askAgainMs = 2_000;

/** What is remembered when a device that is not known tries an account. */
export interface StrangerTries {
  /** Failures on this device and account; `lastAtMs` is the last one, or when it was first told to wait. */
  readonly here: Failures;
  /** The instant until which each budget of the account is spent. */
  readonly spentUntilMs: Readonly<Record<TryBudget, number>>;
}

export interface StrangerTry {
  /** 0 when it may be made: then it is counted as failed already. */
  readonly waitMs: number;
  /** The budget it is taken from; null where it must wait. */
  readonly budget: TryBudget | null;
  readonly tries: StrangerTries;
}

/**
 * May a device that is not known try the account now? Pure; the password is not looked at before. `chance`
 * is a random number below 1: where many have waited, the turn is not for whoever asks a moment earlier.
 */
export function decideStrangersTry(tries: StrangerTries, nowMs: number, chance: number): StrangerTry {
  const { here, spentUntilMs } = tries;
  const delayMs = signInDelayMs(here, nowMs);
  if (delayMs > 0) return { waitMs: delayMs, tries, budget: null };
  const open: readonly TryBudget[] = hasWaited(here, nowMs) ? ['again', 'first'] : ['first'];
  for (const budget of open) {
    const spent = spendTry(spentUntilMs[budget], budget, nowMs);
    // The little that is left lies for a while, so that it is drawn by all who ask, not by the quickest.
    if (!spent.fits || (budget === 'again' && chance >= spent.fullness ** 3)) continue;
    const next = {
      here: addFailure(here, nowMs),
      spentUntilMs: { ...spentUntilMs, [budget]: spent.spentUntilMs },
    };
    return { waitMs: 0, tries: next, budget };
  }
  return refuse(tries, open.includes('again'), nowMs);
}

/** What a budget is spent until when one try is given back, because it was right. */
export function giveBackTry(spentUntilMs: number, budget: TryBudget): number {
  return Math.max(0, spentUntilMs - tryBudgets[budget].everyMs);
}

function refuse(tries: StrangerTries, hasItsTurn: boolean, nowMs: number): StrangerTry {
  if (hasItsTurn) return { waitMs: askAgainMs, tries, budget: null };
  // From now on it waits, unless it does so already.
  const here = areForgotten(tries.here, nowMs) ? { count: 0, lastAtMs: nowMs } : tries.here;
  const waitMs = comeBackAfterMs - elapsedMs(here, nowMs);
  return { waitMs, tries: { ...tries, here }, budget: null };
}

function hasWaited(here: Failures, nowMs: number): boolean {
  return !areForgotten(here, nowMs) && elapsedMs(here, nowMs) >= comeBackAfterMs;
}

function spendTry(spentUntilMs: number, budget: TryBudget, nowMs: number) {
  const { atOnce, everyMs } = tryBudgets[budget];
  const mostMs = atOnce * everyMs;
  // A clock that was set back must not leave the account shut until it has caught up.
  const spentMs = Math.min(Math.max(spentUntilMs - nowMs, 0), mostMs);
  return {
    fits: spentMs + everyMs <= mostMs,
    fullness: (mostMs - spentMs) / mostMs,
    spentUntilMs: nowMs + spentMs + everyMs,
  };
}
