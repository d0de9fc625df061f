import 'server-only';
import { packsOfEvents } from '#core/progress/packs-of-events.ts';
import { type EventReading, readEvent } from '#core/progress/read-event.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import { type EventBatchReply, pageLimit, type Receipt } from '#core/progress/wire.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';

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
  const state = await loadServerState();
  const { renames, base } = await loadLibrary(state);
  const store = makeServerStudyStore(person.id, { renames, now: () => now });
  const readings = batch.events.map(readEvent);
  const receipts = await appendReadable(readings, store);
  const page = await store.eventsSince(batch.cursor, pageLimit);
  return { v: 1, epoch: state.epoch, receipts, ...page, touched: packsOfEvents(page.events, base, renames) };
}

async function appendReadable(
  readings: readonly EventReading[],
  store: StudyStore,
): Promise<readonly Receipt[]> {
  const events = readings.flatMap((reading) => (reading.ok ? [reading.event] : []));
  const stored = (await store.append(events)).values();
  return readings.map((reading): Receipt => {
    if (!reading.ok) return { id: reading.id, status: 'refused', reason: reading.reason };
    const receipt = stored.next();
    if (receipt.done) throw new Error('The store gave fewer receipts than it was given events.');
    return receipt.value;
  });
}
