import 'server-only';
import { inTransaction } from '#server/basics/in-transaction.ts';
import {
  attachIdentity,
  findOrCreateOwner,
  type IdentityKey,
  loadOwner,
} from '#server/people/identity-store.ts';
import type { SessionReading } from '#server/people/sessions.ts';
import { turnIntoMember } from '#server/people/store.ts';

const longestName = 80;

/**
 * Who comes in with an account of a provider: its owner; else the guest of this browser, who becomes a
 * member and keeps everything; else a new person.
 */
export async function enterWithProvider(
  key: IdentityKey,
  name: string,
  session: SessionReading,
  now: Date,
): Promise<string> {
  const displayName = cleanName(name);
  const guest = session.kind === 'open' && session.person.kind === 'guest' ? session.person.id : null;
  if (guest !== null) {
    const attached = await inTransaction(async (on) => {
      if ((await loadOwner(key, on)) !== null) return false;
      return (await turnIntoMember(guest, { displayName }, on)) && attachIdentity(key, guest, now, on);
    });
    if (attached) return guest;
  }
  return findOrCreateOwner(key, { kind: 'member', displayName }, now);
}

/** A name from elsewhere as one short line. */
function cleanName(name: string): string {
  const line = name.replace(/[\p{C}\s]+/gu, ' ').trim();
  return [...line].slice(0, longestName).join('') || 'Jamdee';
}
