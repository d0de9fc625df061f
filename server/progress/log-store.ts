import 'server-only';
import type { CardKey } from '#core/basics/card-key.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import { slices } from '#server/db/slices.ts';
import { type DbOrTransaction, db } from '#server/db.ts';
import { readEventRow } from '#server/progress/read-event-row.ts';

/** Every event about these keys, with those that take them back or overrule them, directly or over others. */
export async function loadEventsConcerning(
  personId: string,
  keys: readonly CardKey[],
  on: DbOrTransaction = db,
): Promise<readonly StoredEvent[]> {
  const ids = new Set<string>();
  for (const some of slices(keys)) {
    const list = Prisma.join(some);
    const rows = await on.$queryRaw<{ id: string }[]>`
      WITH RECURSIVE found(id) AS (
        SELECT id FROM "Event" WHERE "personId" = ${personId} AND card IN (${list})
        UNION SELECT "eventId" FROM "EventLink" WHERE "personId" = ${personId} AND key IN (${list})
        UNION SELECT link."eventId" FROM "EventLink" link JOIN found ON link.key = found.id
          WHERE link."personId" = ${personId}
      )
      SELECT id FROM found`;
    for (const { id } of rows) ids.add(id);
  }
  return loadEventsById(personId, [...ids], on);
}

/** Slice by slice: a card may have ten thousands of events, and others have their turn in between. */
async function loadEventsById(
  personId: string,
  ids: readonly string[],
  on: DbOrTransaction,
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const some of slices(ids)) {
    const rows = await on.$queryRaw<{ bodyJson: string; effectiveAt: Date | string }[]>`
      SELECT "bodyJson", "effectiveAt" FROM "Event"
      WHERE "personId" = ${personId} AND id IN (${Prisma.join(some)})`;
    for (const row of rows) events.push(readEventRow(row));
  }
  return events;
}

/**
 * Of these ids, the events that are stored, and those they point at, over any number of pointers. One
 * statement a slice: asked for one after the other, a long chain of undos would keep everybody waiting.
 */
export async function loadEventsWithTargets(
  personId: string,
  ids: readonly string[],
  on: DbOrTransaction = db,
): Promise<readonly StoredEvent[]> {
  const events = new Map<string, StoredEvent>();
  for (const some of slices(ids)) {
    const rows = await on.$queryRaw<{ id: string; bodyJson: string; effectiveAt: Date | string }[]>`
      WITH RECURSIVE found(id) AS (
        SELECT id FROM "Event" WHERE "personId" = ${personId} AND id IN (${Prisma.join(some)})
        UNION SELECT link.key FROM "EventLink" link JOIN found ON link."eventId" = found.id
          WHERE link."personId" = ${personId}
      )
      SELECT event.id, event."bodyJson", event."effectiveAt" FROM found
        JOIN "Event" event ON event.id = found.id AND event."personId" = ${personId}`;
    for (const row of rows) events.set(row.id, readEventRow(row));
  }
  return [...events.values()];
}
