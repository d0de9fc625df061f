import 'server-only';
import type { Renames } from '#core/progress/rename-card.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { loadMemoryRows } from '#server/progress/memory-store.ts';
import { rebuildMemories } from '#server/progress/rebuild-memories.ts';
import { loadEventsAfter, loadLogHead } from '#server/progress/store.ts';

/** What the store needs from outside: the library's renames, and a clock. */
export interface StudyStoreNeeds {
  readonly renames: Renames;
  readonly now: () => Date;
}

/** The study store of one person, in the database. A cursor is the position of the last event read. */
export function makeServerStudyStore(personId: string, { renames, now }: StudyStoreNeeds): StudyStore {
  return {
    append: (events) => appendEvents(events, { personId, renames, receivedAt: now() }),
    eventsSince: async (cursor, limit) => {
      const rows = await loadEventsAfter(personId, positionOf(cursor), limit + 1);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        events: page.map(({ stored }) => stored),
        cursor: last ? String(last.position) : cursor,
        more: rows.length > limit,
      };
    },
    memories: async () => {
      const head = await loadLogHead(personId);
      const { name } = foldContextOf(head.settingsJson, renames);
      if (head.foldedWith !== name) await rebuildMemories(personId, renames, now());
      return loadMemoryRows(personId);
    },
    rebuild: () => rebuildMemories(personId, renames, now()),
  };
}

/** The position a cursor names; the beginning for one that is not of this store. */
function positionOf(cursor: string): number {
  return /^\d{1,10}$/.test(cursor) ? Math.min(Number(cursor), 2_147_483_647) : 0;
}
