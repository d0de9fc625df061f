import 'server-only';
import type { StudyEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { loadExcerpt } from '#server/progress/excerpt-store.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { saveFoldedWith } from '#server/progress/memory-store.ts';
import { projectEvents } from '#server/progress/project-events.ts';
import { receiveEvents } from '#server/progress/receive-events.ts';
import { refoldCards } from '#server/progress/refold-cards.ts';
import { insertEvents, reservePositions } from '#server/progress/store.ts';

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
  if (!head) throw new Error('Events arrived for somebody who does not exist.');
  const excerpt = await loadExcerpt(personId, events, on);
  const { receipts, fresh } = receiveEvents(events, excerpt, receivedAt.getTime());
  if (fresh.length === 0) return receipts;
  await insertEvents(personId, fresh, { lastPosition: head.eventCount, receivedAt }, on);
  await projectEvents(personId, fresh, receivedAt, on);
  const { context, name } = foldContextOf(head.settingsJson, renames);
  await refoldCards(personId, fresh, context, on);
  // Memories of other cards are of another fold: what is cached now is of neither.
  if (head.foldedWith !== name) await saveFoldedWith(personId, '', on);
  return receipts;
}
