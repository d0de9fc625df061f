import 'server-only';
import type { StudyEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { saveFoldedWith } from '#server/progress/memory-store.ts';
import { projectEvents } from '#server/progress/project-events.ts';
import { type DeviceNeighbours, receiveEvents } from '#server/progress/receive-events.ts';
import { refoldCards } from '#server/progress/refold-cards.ts';
import { insertEvents, loadKnownEvents, loadNeighbours, reservePositions } from '#server/progress/store.ts';

/** Where and when events arrive. */
export interface Arrival {
  readonly personId: string;
  readonly receivedAt: Date;
  /** Of the library: memory follows renamed facts. */
  readonly renames: Renames;
}

/**
 * Stores what is new of these events, folds the cards it touches and notes answers and reports, all in
 * one transaction. Answers for each event, in the order given.
 */
export function appendEvents(events: readonly StudyEvent[], arrival: Arrival): Promise<readonly Receipt[]> {
  if (events.length === 0) return Promise.resolve([]);
  return inTransaction((on) => append(events, arrival, on));
}

async function append(
  events: readonly StudyEvent[],
  { personId, receivedAt, renames }: Arrival,
  on: OpenTransaction,
): Promise<readonly Receipt[]> {
  const head = await reservePositions(personId, events.length, receivedAt, on);
  const known = await loadKnownEvents(personId, [...new Set(events.map(({ id }) => id))], on);
  const unknown = events.filter(({ id }) => !known.has(id));
  const neighbours = await neighboursOf(personId, unknown, on);
  const { receipts, fresh } = receiveEvents(events, { known, neighbours }, receivedAt.getTime());
  if (fresh.length === 0) return receipts;
  await insertEvents(personId, fresh, { lastPosition: head.eventCount, receivedAt }, on);
  await projectEvents(personId, fresh, receivedAt, on);
  const { context, name } = foldContextOf(head.settingsJson, renames);
  await refoldCards(personId, fresh, context, on);
  // Memories of other cards are of another fold: what is cached now is of neither.
  if (head.foldedWith !== name) await saveFoldedWith(personId, '', on);
  return receipts;
}

async function neighboursOf(
  personId: string,
  events: readonly StudyEvent[],
  on: OpenTransaction,
): Promise<ReadonlyMap<string, DeviceNeighbours>> {
  const neighbours = new Map<string, DeviceNeighbours>();
  for (const device of new Set(events.map((event) => event.device))) {
    const sequences = events.filter((event) => event.device === device).map(({ sequence }) => sequence);
    neighbours.set(device, await loadNeighbours(personId, device, sequences, on));
  }
  return neighbours;
}
