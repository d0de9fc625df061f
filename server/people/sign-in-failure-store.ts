import 'server-only';
import { addFailure, type DelayRule, type Failures, signInDelayMs } from '#core/people/sign-in-delay.ts';
import { db, type Transaction } from '#server/db.ts';

/** A count of failures, and the rule by which it delays. */
export interface FailureKey {
  readonly key: string;
  readonly rule: DelayRule;
}

/**
 * Counts a try as failed before it is checked, so that a hundred tries at once are a hundred. 0 when it may
 * be made; otherwise how many milliseconds to wait, and nothing was counted.
 */
export function reserveTry(keys: readonly FailureKey[], now: Date): Promise<number> {
  return db.$transaction(async (on) => {
    const held: { key: string; failures: Failures }[] = [];
    for (const { key, rule } of keys) {
      const failures = await lockFailures(key, on);
      const delayMs = signInDelayMs(failures, rule, now.getTime());
      if (delayMs > 0) return delayMs;
      held.push({ key, failures });
    }
    for (const { key, failures } of held) {
      const { count } = addFailure(failures, now.getTime());
      await on.signInFailure.update({ where: { key }, data: { count, lastAt: now } });
    }
    return 0;
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

/** After a success: the device starts anew, and what it had failed is taken off the account. */
export async function clearFailures(deviceKey: string, accountKey: string | null): Promise<void> {
  await db.$transaction(async (on) => {
    const row = await on.signInFailure.findUnique({ where: { key: deviceKey } });
    await on.signInFailure.deleteMany({ where: { key: deviceKey } });
    if (!row || accountKey === null) return;
    await on.signInFailure.updateMany({
      where: { key: accountKey, count: { gte: row.count } },
      data: { count: { decrement: row.count } },
    });
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
