import 'server-only';
import type { Renames } from '#core/progress/rename-card.ts';
import type { EventPage, StudyStore } from '#core/progress/study-store.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { catchUpMemories } from '#server/progress/catch-up-memories.ts';
import { cursorAfter, readCursor } from '#server/progress/cursor.ts';
import { forgetFold, loadMemoryRows } from '#server/progress/memory-store.ts';
import { loadEventsAfter, type PlacedEvent } from '#server/progress/store.ts';

/** What the store needs from outside: the library's renames, and a clock. */
export interface StudyStoreNeeds {
  readonly renames: Renames;
  readonly now: () => Date;
}

/** The study store of one person, in the database. */
export function makeServerStudyStore(personId: string, { renames, now }: StudyStoreNeeds): StudyStore {
  return {
    append: async (events) =>
      events.length === 0 ? [] : (await appendEvents(events, { personId, receivedAt: now() })).receipts,
    eventsSince: (cursor, limit) => loadPage(personId, cursor, limit),
    memories: async () => {
      await catchUpMemories(personId, renames);
      return loadMemoryRows(personId);
    },
    rebuild: async () => {
      await forgetFold(personId);
      await catchUpMemories(personId, renames);
    },
  };
}

/** Events after a cursor; `restored` when the event that the cursor names is not where it was. */
export async function loadPage(personId: string, cursor: string, limit: number): Promise<EventPage> {
  const { position, idEnd } = readCursor(cursor);
  // The event that was read last comes along, as the proof that this is still the same log.
  const rows = await loadEventsAfter(personId, idEnd === '' ? position : position - 1, limit + 2);
  const known = idEnd === '' ? null : rows[0];
  if (known === undefined || (known && cursorOf(known) !== cursor))
    return { events: [], cursor: '', more: true, restored: true };
  const news = known ? rows.slice(1) : rows;
  const page = news.slice(0, limit);
  const last = page.at(-1);
  return {
    events: page.map(({ stored }) => stored),
    cursor: last ? cursorOf(last) : cursor,
    more: news.length > limit,
  };
}

function cursorOf({ position, stored }: PlacedEvent): string {
  return cursorAfter(position, stored.event.id);
}
