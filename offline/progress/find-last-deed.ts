import type { BuriedEvent, ReviewedEvent, StudyEvent, SuspendedEvent } from '#core/progress/event.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { recordsConcerning } from '#offline/progress/refold-cards.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

/** What takes a card out of a review: it was rated, put off or suspended. */
export type Deed = ReviewedEvent | BuriedEvent | SuspendedEvent;

/**
 * The latest deed on a device on a study day that still counts: what an undo takes back, after a reload too.
 * null when there is none.
 */
export async function findLastDeed(
  transaction: StudyTransaction,
  device: string,
  today: StudyDay,
): Promise<Deed | null> {
  const events = transaction.objectStore('events');
  const own = IDBKeyRange.bound([device, 0], [device, Number.POSITIVE_INFINITY]);
  let cursor = await events.index('origin').openCursor(own, 'prev');
  while (cursor) {
    const { event } = cursor.value;
    if (event.studyDay < today) return null;
    if (isDeed(event) && event.studyDay === today) {
      const concerning = await recordsConcerning([cursor.value], (id) => events.index('target').getAll(id));
      const undone = findUndone(concerning.map((record) => record.event));
      if (!undone.has(event.id)) return event;
    }
    cursor = await cursor.continue();
  }
  return null;
}

/** Ending a suspension is none: to take that back would bring no card back. */
function isDeed(event: StudyEvent): event is Deed {
  if (event.type === 'suspended') return event.suspended;
  return event.type === 'reviewed' || event.type === 'buried';
}
