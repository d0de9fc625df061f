import { effectiveAtMs } from '#core/progress/effective-at.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import { isStoredEvent } from '#core/progress/is-stored-event.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { hasSameContent, makeRecord, renamesIn } from '#offline/progress/event-record.ts';
import type { EventRecord } from '#offline/progress/study-database.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

/** Puts new events into the log and the outbox. Says what became of each, and which records it changed. */
export async function appendEvents(
  transaction: StudyTransaction,
  events: readonly StudyEvent[],
  nowMs: number,
): Promise<{ changed: readonly EventRecord[]; result: readonly Receipt[] }> {
  const renames = await renamesIn(transaction);
  const result: Receipt[] = [];
  const changed: EventRecord[] = [];
  for (const event of events) {
    const known = await transaction.objectStore('events').index('id').get(event.id);
    if (known) result.push(receiptOfKnown(known, event));
    else if (!isStoredEvent({ event, effectiveAt: event.occurredAt })) {
      result.push({ id: event.id, status: 'refused', reason: 'is no event' });
    } else {
      const around = await neighbours(transaction, event);
      const moved = await pullBackFuture(transaction, around, nowMs);
      changed.push(...moved);
      const after = moved.length > 0 ? await neighbours(transaction, event) : around;
      const effectiveAt = new Date(instantOf(event, after, nowMs)).toISOString();
      const record: EventRecord = { ...makeRecord({ event, effectiveAt }, renames), unsent: 1 };
      await transaction.objectStore('events').add(record);
      changed.push(record);
      result.push({ id: event.id, status: 'stored', effectiveAt });
    }
  }
  return { changed, result };
}

function receiptOfKnown(known: EventRecord, event: StudyEvent): Receipt {
  return hasSameContent(known.event, event)
    ? { id: event.id, status: 'duplicate', effectiveAt: known.effectiveAt }
    : { id: event.id, status: 'conflict' };
}

/** The instant the server would give the event if it received it now. */
function instantOf(event: StudyEvent, [previous, following]: Neighbours, nowMs: number): number {
  return effectiveAtMs({
    occurredAtMs: Date.parse(event.occurredAt),
    receivedAtMs: nowMs,
    previousMs: previous ? Date.parse(previous.effectiveAt) : null,
    followingMs: following ? Date.parse(following.effectiveAt) : null,
  });
}

/** The events of a device right before and after one of its numbers. */
type Neighbours = readonly [EventRecord | undefined, EventRecord | undefined];

async function neighbours(
  transaction: StudyTransaction,
  { device, sequence }: StudyEvent,
): Promise<Neighbours> {
  const origins = transaction.objectStore('events').index('origin');
  const [before, after] = await Promise.all([
    origins.openCursor(IDBKeyRange.bound([device, 0], [device, sequence], false, true), 'prev'),
    origins.openCursor(IDBKeyRange.bound([device, sequence], [device, Number.POSITIVE_INFINITY], true)),
  ]);
  return [before?.value, after?.value];
}

/**
 * What waits and lies ahead of the clock was recorded while the clock was wrong: it is pulled back to
 * now, as the server will do, so that it does not drag along what happens after it.
 */
async function pullBackFuture(
  transaction: StudyTransaction,
  [previous]: Neighbours,
  nowMs: number,
): Promise<readonly EventRecord[]> {
  if (!previous?.unsent || Date.parse(previous.effectiveAt) <= nowMs) return [];
  const store = transaction.objectStore('events');
  const waiting = await store.index('unsent').getAll(1);
  const moved = waiting
    .filter(({ effectiveAt }) => Date.parse(effectiveAt) > nowMs)
    .map((record) => ({ ...record, effectiveAt: new Date(nowMs).toISOString() }));
  await Promise.all(moved.map((record) => store.put(record)));
  return moved;
}
