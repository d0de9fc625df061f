import 'server-only';
import type { Renames } from '#core/progress/rename-card.ts';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { giveDecks } from '#server/decks/give-decks.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { dissolveGuest, findGuest } from '#server/people/guest.ts';
import type { Person } from '#server/people/person.ts';
import { moveEvents, moveProjections } from '#server/progress/move-store.ts';
import { rebuildWithin } from '#server/progress/rebuild-memories.ts';
import { reservePositions } from '#server/progress/store.ts';

const timeoutMs = 120_000;

/** What was brought along. */
export interface Brought {
  readonly events: number;
  readonly decks: number;
}

/**
 * Makes what a guest did part of the account of the member who asks: events are re-owned, each once, in
 * the order and with the instants they had; memories are folded again; the guest is no more. Whoever asks
 * must hold both the account (their session) and the key of the guest. Null when no guest has this key.
 */
export async function bringGuestAlong(
  person: Pick<Person, 'id' | 'kind'>,
  guestKey: unknown,
  now: Date,
): Promise<Brought | null> {
  const guestId = await findGuest(guestKey);
  if (guestId === null || guestId === person.id || person.kind !== 'member') return null;
  const { renames } = await loadLibrary();
  return inTransaction((on) => move(guestId, person.id, { renames, now, on }), timeoutMs);
}

interface Moving {
  readonly renames: Renames;
  readonly now: Date;
  readonly on: OpenTransaction;
}

async function move(
  guestId: string,
  personId: string,
  { renames, now, on }: Moving,
): Promise<Brought | null> {
  const offset = await lockBoth(guestId, personId, now, on);
  // A second tap: the first one has brought everything along meanwhile.
  if (offset === null) return null;
  const events = await moveEvents(guestId, personId, offset, on);
  await moveProjections(guestId, personId, on);
  const decks = await giveDecks(guestId, personId, on);
  await dissolveGuest(guestId, on);
  await rebuildWithin(personId, renames, now, on);
  return { events, decks };
}

/**
 * Locks both rows, always in the same order, and says from where on the person's positions are free. Null
 * when one of the two is no more.
 */
async function lockBoth(
  guestId: string,
  personId: string,
  now: Date,
  on: OpenTransaction,
): Promise<number | null> {
  for (const id of [guestId, personId].sort()) await reservePositions(id, 0, now, on);
  const guest = await reservePositions(guestId, 0, now, on);
  const person = guest && (await reservePositions(personId, guest.eventCount, now, on));
  return person && person.eventCount - guest.eventCount;
}
