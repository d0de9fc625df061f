import 'server-only';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { giveDecks } from '#server/decks/give-decks.ts';
import { dissolveGuest, findGuest } from '#server/people/guest.ts';
import type { Person } from '#server/people/person.ts';
import { forgetFold } from '#server/progress/memory-store.ts';
import { moveEvents, moveProjections } from '#server/progress/move-store.ts';
import { reservePositions } from '#server/progress/store.ts';

const timeoutMs = 120_000;

/** What was brought along. */
export interface Brought {
  readonly events: number;
  readonly decks: number;
}

/**
 * Makes what a guest did part of the account of the member who asks: events are re-owned, each once, in
 * the order and with the instants they had; the guest is no more. Whoever asks
 * must hold both the account (their session) and the key of the guest. Null when no guest has this key.
 */
export async function bringGuestAlong(
  person: Pick<Person, 'id' | 'kind'>,
  guestKey: unknown,
  now: Date,
): Promise<Brought | null> {
  const guestId = await findGuest(guestKey);
  if (guestId === null || guestId === person.id || person.kind !== 'member') return null;
  return inTransaction((on) => move(guestId, person.id, now, on), timeoutMs);
}

async function move(
  guestId: string,
  personId: string,
  now: Date,
  on: OpenTransaction,
): Promise<Brought | null> {
  const offset = await lockBoth(guestId, personId, now, on);
  // A second tap: the first one has brought everything along meanwhile.
  if (offset === null) return null;
  const events = await moveEvents(guestId, personId, offset, on);
  await moveProjections(guestId, personId, on);
  const decks = await giveDecks(guestId, personId, on);
  await dissolveGuest(guestId, on);
  await forgetFold(personId, on);
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
  const people = new Map([guestId, personId].map((id) => [id, 0]));
  const guest = (await reservePositions(people, now, on)).get(guestId);
  if (!guest) return null;
  const reserved = await reservePositions(new Map([[personId, guest.eventCount]]), now, on);
  const person = reserved.get(personId);
  return person ? person.eventCount - guest.eventCount : null;
}
