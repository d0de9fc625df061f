import 'server-only';
import type { StudyEvent } from '#core/progress/event.ts';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import type { Transaction } from '#server/db.ts';
import type { DeviceNeighbours, KnownEvent, LogExcerpt } from '#server/progress/receive-events.ts';

interface Row {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly contentHash: string;
  readonly effectiveAt: Date | string;
}

/** How many events behind the first new one are read at once: nearly always there are none. */
const mostBehind = 1_000;

/** What new events must be compared with: what is stored under their ids, and next to them on their devices. */
export async function loadExcerpt(
  personId: string,
  events: readonly StudyEvent[],
  on: Transaction,
): Promise<LogExcerpt> {
  const known = new Map<string, KnownEvent>();
  const neighbours = new Map<string, DeviceNeighbours>();
  for (const device of new Set(events.map((event) => event.device))) {
    const ofDevice = events.filter((event) => event.device === device);
    const rows = await loadRows(personId, device, ofDevice, on);
    const ids = new Set(ofDevice.map(({ id }) => id));
    for (const { id, contentHash, effectiveAt } of rows) {
      if (ids.has(id)) known.set(id, { hash: contentHash, effectiveAt: new Date(effectiveAt).toISOString() });
    }
    neighbours.set(device, toNeighbours(rows.filter((row) => row.device === device)));
  }
  return { known, neighbours };
}

async function loadRows(
  personId: string,
  device: string,
  events: readonly StudyEvent[],
  on: Transaction,
): Promise<readonly Row[]> {
  const sequences = events.map(({ sequence }) => sequence);
  const rows = await on.$queryRaw<Row[]>`
    SELECT id, device, sequence, "contentHash", "effectiveAt" FROM "Event"
      WHERE "personId" = ${personId} AND id IN (${Prisma.join(events.map(({ id }) => id))})
    UNION ALL ${nextTo(personId, device, Math.min(...sequences), 'before')}
    UNION ALL ${nextTo(personId, device, Math.min(...sequences) - 1, 'behind', mostBehind)}`;
  if (rows.length < mostBehind) return rows;
  // An old gap in a long history is being filled: ask for each place by itself.
  const places = [];
  for (const sequence of sequences) {
    places.push(
      ...(await on.$queryRaw<Row[]>`
        ${nextTo(personId, device, sequence, 'before')} UNION ALL ${nextTo(personId, device, sequence, 'behind')}`),
    );
  }
  return [...rows, ...places];
}

/** The stored events of a device nearest to a place, on one side of it. */
function nextTo(
  personId: string,
  device: string,
  sequence: number,
  side: 'before' | 'behind',
  limit = 1,
): Prisma.Sql {
  const there = side === 'before' ? Prisma.sql`sequence < ${sequence}` : Prisma.sql`sequence > ${sequence}`;
  return Prisma.sql`SELECT * FROM (
    SELECT id, device, sequence, "contentHash", "effectiveAt" FROM "Event"
    WHERE "personId" = ${personId} AND device = ${device} AND ${there}
    ORDER BY sequence ${side === 'before' ? Prisma.sql`DESC` : Prisma.sql`ASC`} LIMIT ${limit}) ${Prisma.raw(side)}`;
}

function toNeighbours(rows: readonly Row[]): DeviceNeighbours {
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()]
    .map((row) => ({ sequence: row.sequence, effectiveAtMs: new Date(row.effectiveAt).getTime() }))
    .sort((a, b) => a.sequence - b.sequence || a.effectiveAtMs - b.effectiveAtMs);
}
