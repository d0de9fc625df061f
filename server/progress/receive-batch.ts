import 'server-only';
import { packsOfEvents } from '#core/progress/packs-of-events.ts';
import { type EventReading, readEvent } from '#core/progress/read-event.ts';
import type { EventPage } from '#core/progress/study-store.ts';
import { type EventBatchReply, pageLimit, type Receipt } from '#core/progress/wire.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { type Appended, appendEvents } from '#server/progress/append-events.ts';
import { cursorAfter, readCursor } from '#server/progress/cursor.ts';
import { loadPage } from '#server/progress/server-study.ts';

/** A batch whose events were not looked at yet. */
export interface UnreadBatch {
  readonly cursor: string;
  readonly events: readonly unknown[];
}

/**
 * Stores what can be stored of a batch: an event that cannot is refused alone. Answers for each, in the
 * order given, and with what the device lacks since its cursor, the batch itself included.
 */
export async function receiveBatch(
  person: { readonly id: string },
  batch: UnreadBatch,
  now: Date,
): Promise<EventBatchReply> {
  const readings = batch.events.map(readEvent);
  const events = readings.flatMap((reading) => (reading.ok ? [reading.event] : []));
  const appended =
    events.length === 0 ? null : await appendEvents(events, { personId: person.id, receivedAt: now });
  // Before the page: what is acknowledged under an epoch must have been stored under it.
  const state = appended?.state ?? (await loadServerState());
  const page =
    (appended && pageOf(appended, batch.cursor)) ?? (await loadPage(person.id, batch.cursor, pageLimit));
  const { renames, base } = await loadLibrary(state);
  const touched = packsOfEvents(page.events, base, renames);
  return {
    v: 1,
    epoch: state.epoch,
    receipts: receiptsOf(readings, appended?.receipts ?? []),
    ...page,
    touched,
  };
}

/** What the device lacks, where it had everything that was there before; null where it had not. */
function pageOf({ before, added, last }: Appended, cursor: string): EventPage | null {
  if (readCursor(cursor).position !== before || added.length > pageLimit) return null;
  const newest = added.at(-1);
  return { events: added, cursor: newest ? cursorAfter(last, newest.event.id) : cursor, more: false };
}

function receiptsOf(readings: readonly EventReading[], stored: readonly Receipt[]): readonly Receipt[] {
  const left = stored.values();
  return readings.map((reading): Receipt => {
    if (!reading.ok) return { id: reading.id, status: 'refused', reason: reading.reason };
    const receipt = left.next();
    if (receipt.done) throw new Error('The store gave fewer receipts than it was given events.');
    return receipt.value;
  });
}
