import 'server-only';
import { insertIfAbsent } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** An account with a sign-in provider. */
export interface IdentityKey {
  readonly provider: string;
  readonly providerAccountId: string;
}

/** Whose it is; null when it is nobody's. */
export async function loadOwner(key: IdentityKey, on: DbOrTransaction = db): Promise<string | null> {
  const row = await on.identity.findUnique({
    where: { provider_providerAccountId: key },
    select: { personId: true },
  });
  return row?.personId ?? null;
}

/**
 * Makes a person with this identity, or finds the one who has it: of two tries at once both get the same
 * person, and no second one is left behind.
 */
export async function findOrCreateOwner(
  key: IdentityKey,
  person: { readonly kind: string; readonly displayName: string | null },
  now: Date,
): Promise<string> {
  return db.$transaction(async (on) => {
    const owner = await loadOwner(key, on);
    if (owner !== null) return owner;
    const { id } = await on.person.create({ data: { ...person, createdAt: now, lastSeenAt: now } });
    const row = { ...key, personId: id, createdAt: now };
    await insertIfAbsent({ table: 'Identity', key: ['provider', 'providerAccountId'] }, [row], on);
    const first = (await loadOwner(key, on)) ?? id;
    if (first !== id) await on.person.delete({ where: { id } });
    return first;
  });
}

/** Gives a person an identity that is nobody's. */
export async function attachIdentity(
  key: IdentityKey,
  personId: string,
  now: Date,
  on: Transaction,
): Promise<boolean> {
  await on.identity.create({ data: { ...key, personId, createdAt: now } });
  return true;
}
