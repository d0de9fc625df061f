import 'server-only';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** Replaces a person's recovery codes, spent ones included. */
export async function replaceRecoveryCodes(
  personId: string,
  hashes: readonly string[],
  on: DbOrTransaction = db,
): Promise<void> {
  await on.recoveryCode.deleteMany({ where: { personId } });
  await on.recoveryCode.createMany({ data: hashes.map((hash) => ({ personId, hash })) });
}

/** Spends a code; false when there is no such code, or it was spent before. Of two tries at once one succeeds. */
export async function spendRecoveryCode(personId: string, hash: string, now: Date): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { personId, hash, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

export function countRecoveryCodes(personId: string): Promise<number> {
  return db.recoveryCode.count({ where: { personId, usedAt: null } });
}

export interface NewResetToken {
  readonly tokenHash: string;
  readonly personId: string;
  readonly issuedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Notes a reset link; links issued to the person before stop working. */
export async function insertResetToken(token: NewResetToken, on: Transaction): Promise<void> {
  await on.resetToken.deleteMany({ where: { personId: token.personId } });
  await on.resetToken.create({ data: token });
}

/** Whose password a link may reset; null for a link that is spent, too old or not ours. */
export async function loadResetToken(
  tokenHash: string,
  now: Date,
  on: DbOrTransaction = db,
): Promise<string | null> {
  const row = await on.resetToken.findUnique({ where: { tokenHash } });
  return row && row.usedAt === null && row.expiresAt > now ? row.personId : null;
}

/** Spends a link; false when it was spent meanwhile. */
export async function spendResetToken(tokenHash: string, now: Date, on: Transaction): Promise<boolean> {
  const { count } = await on.resetToken.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

export async function deleteOldResetTokens(now: Date): Promise<void> {
  await db.resetToken.deleteMany({ where: { expiresAt: { lt: now } } });
}
