import 'server-only';
import type { Renames } from '#core/progress/rename-card.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { catchUpMemories } from '#server/progress/catch-up-memories.ts';
import { forgetFold, loadMemoryRows } from '#server/progress/memory-store.ts';
import { loadEventsAfter } from '#server/progress/store.ts';

/** What the store needs from outside: the library's renames, and a clock. */
export interface StudyStoreNeeds {
  readonly renames: Renames;
  readonly now: () => Date;
}

/** The study store of one person, in the database. A cursor is the position of the last event read. */
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

/** Events after a cursor. */
export async function loadPage(personId: string, cursor: string, limit: number) {
  const rows = await loadEventsAfter(personId, positionOf(cursor), limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    events: page.map(({ stored }) => stored),
    cursor: last ? String(last.position) : cursor,
    more: rows.length > limit,
  };
}

/** The position a cursor names; the beginning for one that is not of this store. */
export function positionOf(cursor: string): number {
  return /^\d{1,10}$/.test(cursor) ? Math.min(Number(cursor), 2_147_483_647) : 0;
}
