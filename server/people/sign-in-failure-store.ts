import 'server-only';
import { addFailure, type Failures, signInDelayMs } from '#core/people/sign-in-delay.ts';
import { decideStrangersTry, giveBackTry, type TryBudget } from '#core/people/stranger-tries.ts';
import { db, type Transaction } from '#server/db.ts';

/**
 * Counts a try as failed before it is checked, so that a hundred tries at once are a hundred. 0 when it may
 * be made; otherwise how many milliseconds to wait, and nothing was counted.
 */
export function reserveTry(key: string, now: Date): Promise<number> {
  return db.$transaction(async (on) => {
    const failures = await lockFailures(key, on);
    const delayMs = signInDelayMs(failures, now.getTime());
    if (delayMs === 0) await saveFailures(key, addFailure(failures, now.getTime()), on);
    return delayMs;
  });
}

/** Under which keys the tries of a device that is not known are counted. */
export interface StrangerKeys {
  /** Of the device and the account. */
  readonly here: string;
  /** Of the account. */
  readonly budgets: Readonly<Record<TryBudget, string>>;
}

/** A budget that a try was taken from. */
export interface Spent {
  readonly key: string;
  readonly budget: TryBudget;
}

export interface Reservation {
  /** 0 when the try may be made. */
  readonly waitMs: number;
  readonly spent: Spent | null;
}

/** As `reserveTry`, for a device that is not known. A refused one is remembered: it has begun to wait. */
export function reserveStrangersTry(keys: StrangerKeys, now: Date): Promise<Reservation> {
  return db.$transaction(async (on) => {
    const here = await lockFailures(keys.here, on);
    const first = await lockFailures(keys.budgets.first, on);
    const again = await lockFailures(keys.budgets.again, on);
    const spentUntilMs = { first: first.lastAtMs, again: again.lastAtMs };
    const { waitMs, tries, budget } = decideStrangersTry(
      { here, spentUntilMs },
      now.getTime(),
      Math.random(),
    );
    await saveFailures(keys.here, tries.here, on);
    if (budget === null) return { waitMs, spent: null };
    const key = keys.budgets[budget];
    await saveFailures(key, { count: 0, lastAtMs: tries.spentUntilMs[budget] }, on);
    return { waitMs: 0, spent: { key, budget } };
  });
}

/** Reads a count by writing: so its row is locked, and the next try waits for this one. */
async function lockFailures(key: string, on: Transaction): Promise<Failures> {
  const { count, lastAt } = await on.signInFailure.upsert({
    where: { key },
    create: { key, count: 0, lastAt: new Date(0) },
    update: { count: { increment: 0 } },
  });
  return { count, lastAtMs: lastAt.getTime() };
}

async function saveFailures(key: string, { count, lastAtMs }: Failures, on: Transaction): Promise<void> {
  await on.signInFailure.update({ where: { key }, data: { count, lastAt: new Date(lastAtMs) } });
}

/** After a success: the device starts anew, and the account has the try back. */
export async function clearFailures(here: string, spent: Spent | null): Promise<void> {
  await db.$transaction(async (on) => {
    await on.signInFailure.deleteMany({ where: { key: here } });
    if (!spent) return;
    const { lastAtMs } = await lockFailures(spent.key, on);
    await saveFailures(spent.key, { count: 0, lastAtMs: giveBackTry(lastAtMs, spent.budget) }, on);
  });
}

export async function deleteFailuresBefore(before: Date): Promise<void> {
  await db.signInFailure.deleteMany({ where: { lastAt: { lt: before } } });
}

/** Deletes the oldest counts, so that at most so many stay. */
export async function deleteFailuresBeyond(most: number): Promise<void> {
  const [last] = await db.signInFailure.findMany({
    orderBy: { lastAt: 'desc' },
    skip: most,
    take: 1,
    select: { lastAt: true },
  });
  if (last) await db.signInFailure.deleteMany({ where: { lastAt: { lte: last.lastAt } } });
}

export async function isKnownDevice(personId: string, deviceHash: string): Promise<boolean> {
  return (await db.knownDevice.count({ where: { personId, deviceHash } })) > 0;
}

export async function rememberDevice(personId: string, deviceHash: string, now: Date): Promise<void> {
  await db.knownDevice.upsert({
    where: { personId_deviceHash: { personId, deviceHash } },
    create: { personId, deviceHash, lastAt: now },
    update: { lastAt: now },
  });
}

export async function deleteDevicesUnseenSince(since: Date): Promise<void> {
  await db.knownDevice.deleteMany({ where: { lastAt: { lt: since } } });
}
