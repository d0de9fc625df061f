import 'server-only';
import { createHash } from 'node:crypto';
import { uuidSchema } from '#core/basics/uuid-schema.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { findOrCreateOwner, type IdentityKey, loadOwner } from '#server/people/identity-store.ts';
import { deletePersonRow } from '#server/people/store.ts';

/**
 * The guest of this browser, made at the first call: the same key finds the same guest, so that a lost
 * reply leaves no second one behind. Null for what is no key.
 */
export async function enterAsGuest(guestKey: unknown, now: Date): Promise<string | null> {
  const identity = guestIdentity(guestKey);
  return identity && findOrCreateOwner(identity, { kind: 'guest', displayName: null }, now);
}

/** The guest whose browser holds this key; null when there is none, or when the guest has become a member. */
export async function findGuest(guestKey: unknown): Promise<string | null> {
  const identity = guestIdentity(guestKey);
  return identity && loadOwner(identity);
}

/** Ends a guest whose work has become somebody else's. */
export function dissolveGuest(id: string, on: OpenTransaction): Promise<void> {
  return deletePersonRow(id, on);
}

/** The key opens the account like a password, so only its hash is kept. */
function guestIdentity(guestKey: unknown): IdentityKey | null {
  const key = uuidSchema.safeParse(guestKey);
  if (!key.success) return null;
  return { provider: 'guest', providerAccountId: createHash('sha256').update(key.data).digest('hex') };
}
