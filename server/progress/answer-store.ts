import 'server-only';
import type { StoredEvent } from '#core/progress/event.ts';
import { db } from '#server/db.ts';
import { readEventRow } from '#server/progress/read-event-row.ts';

/** Ids of people who have events, after one of them, in the order of ids. */
export async function loadPeopleAfter(id: string, limit: number): Promise<readonly string[]> {
  const rows = await db.person.findMany({
    where: { id: { gt: id }, eventCount: { gt: 0 } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** A person's answers, with what takes them back or overrules them. */
export async function loadAnswersOf(personId: string): Promise<readonly StoredEvent[]> {
  const rows = await db.event.findMany({
    where: { personId, type: { in: ['answered', 'undone', 'overridden'] } },
    orderBy: { position: 'asc' },
    select: { bodyJson: true, effectiveAt: true },
  });
  return rows.map(readEventRow);
}
