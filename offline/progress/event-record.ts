import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import type { EventRecord, Meta } from '#offline/progress/study-database.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

/** The record of an event, under the keys its cards have now, without its place in log and outbox. */
export function makeRecord({ event, effectiveAt }: StoredEvent, renames: Renames): EventRecord {
  const target = targetOfEvent(event);
  const cards = cardsOfEvent(event, renames);
  return { id: event.id, event, effectiveAt, cards, ...(target === null ? {} : { target }) };
}

/** The renames this device has heard of. */
export async function renamesIn(transaction: StudyTransaction): Promise<Renames> {
  const renames = await transaction.objectStore('meta').get('renames');
  return new Map(Object.entries((renames ?? {}) as Meta['renames']));
}

/** Do two events say the same, whatever the order of their keys? */
export function hasSameContent(a: StudyEvent, b: StudyEvent): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Gives a record of the outbox another id, because the server holds something else under the old one.
 * What waits beside it and points at it follows. Resolves to the records that changed.
 */
export async function reissueRecord(
  transaction: StudyTransaction,
  record: EventRecord,
  id: string,
): Promise<readonly EventRecord[]> {
  const events = transaction.objectStore('events');
  const pointers = await events.index('target').getAll(record.id);
  const changed: EventRecord[] = [{ ...record, id, event: { ...record.event, id }, unsent: 1 }];
  for (const pointer of pointers) {
    if (pointer.unsent) changed.push({ ...pointer, event: pointTo(pointer.event, id), target: id });
  }
  for (const one of changed) await events.put(one);
  return changed;
}

function pointTo(event: StudyEvent, id: string): StudyEvent {
  if (event.type === 'undone') return { ...event, undoes: id };
  return event.type === 'overridden' ? { ...event, overrides: id } : event;
}
