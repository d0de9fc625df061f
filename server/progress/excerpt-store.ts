import 'server-only';
import type { StudyEvent } from '#core/progress/event.ts';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import { groupBy } from '#server/basics/group-by.ts';
import { jsonRows } from '#server/db/json-rows.ts';
import type { Transaction } from '#server/db.ts';
import type { DeviceNeighbours, KnownEvent, LogExcerpt } from '#server/progress/receive-events.ts';

interface Row {
  readonly personId: string;
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly contentHash: string;
  readonly effectiveAt: Date | string;
}

/** New events of one person. */
export interface NewEvents {
  readonly personId: string;
  readonly events: readonly StudyEvent[];
}

/** How many events behind the first new one are read at once: nearly always there are none. */
const mostBehind = 1_000;

/**
 * For each person: what new events must be compared with, that is, what is stored under their ids, and next
 * to them on their devices. One statement for all, unless somebody fills a gap.
 */
export async function loadExcerpts(
  people: readonly NewEvents[],
  on: Transaction,
): Promise<ReadonlyMap<string, LogExcerpt>> {
  const devices = people.flatMap(firstOfDevices);
  const ids = people.flatMap(({ personId, events }) => events.map(({ id }) => [personId, id]));
  const rows = await on.$queryRaw<Row[]>`
    SELECT ${columns} FROM ${jsonRows({ person: 'text', eventId: 'text' }, ids)} wanted
      JOIN "Event" event ON event."personId" = wanted.person AND event.id = wanted."eventId"
    UNION ALL SELECT ${columns} FROM ${devicesTable(devices)} wanted
      JOIN "Event" event ON event."personId" = wanted.person AND event.device = wanted.device
        AND event.sequence = (SELECT MAX(sequence) FROM "Event" before WHERE before."personId" = wanted.person
          AND before.device = wanted.device AND before.sequence < wanted.first)
    UNION ALL SELECT ${columns} FROM ${devicesTable(devices)} wanted
      JOIN "Event" event ON event."personId" = wanted.person AND event.device = wanted.device
        AND event.sequence = (SELECT MAX(sequence) FROM "Event" behind WHERE behind."personId" = wanted.person
          AND behind.device = wanted.device AND behind.sequence >= wanted.first)`;
  const byPerson = groupBy(rows, ({ personId }) => personId);
  const excerpts = new Map<string, LogExcerpt>();
  for (const person of people) {
    excerpts.set(person.personId, await toExcerpt(person, byPerson.get(person.personId) ?? [], on));
  }
  return excerpts;
}

const columns = Prisma.raw(
  'event."personId", event.id, event.device, event.sequence, event."contentHash", event."effectiveAt"',
);

type FirstOfDevice = readonly [person: string, device: string, first: number];

function firstOfDevices({ personId, events }: NewEvents): FirstOfDevice[] {
  const firsts = new Map<string, number>();
  for (const { device, sequence } of events) {
    firsts.set(device, Math.min(sequence, firsts.get(device) ?? sequence));
  }
  return [...firsts].map(([device, first]) => [personId, device, first]);
}

function devicesTable(devices: readonly FirstOfDevice[]): Prisma.Sql {
  return jsonRows({ person: 'text', device: 'text', first: 'integer' }, devices);
}

async function toExcerpt(
  { personId, events }: NewEvents,
  rows: readonly Row[],
  on: Transaction,
): Promise<LogExcerpt> {
  const ids = new Set(events.map(({ id }) => id));
  const known = new Map<string, KnownEvent>();
  for (const { id, contentHash, effectiveAt } of rows) {
    if (ids.has(id)) known.set(id, { hash: contentHash, effectiveAt: new Date(effectiveAt).toISOString() });
  }
  const neighbours = new Map<string, DeviceNeighbours>();
  for (const [device, ofDevice] of groupBy(events, (event) => event.device)) {
    const near = rows.filter((row) => row.device === device);
    const first = Math.min(...ofDevice.map(({ sequence }) => sequence));
    const behind = near.some((row) => row.sequence >= first)
      ? await loadBehind(personId, device, ofDevice, on)
      : [];
    neighbours.set(device, toNeighbours([...near, ...behind]));
  }
  return { known, neighbours };
}

/** The events of a device behind the first of the new ones; where they are many, those next to each new one. */
async function loadBehind(
  personId: string,
  device: string,
  events: readonly StudyEvent[],
  on: Transaction,
): Promise<readonly Row[]> {
  const sequences = events.map(({ sequence }) => sequence);
  const from = Math.min(...sequences) - 1;
  const rows = await on.$queryRaw<Row[]>`${nextTo(personId, device, from, 'behind', mostBehind)}`;
  if (rows.length < mostBehind) return rows;
  // An old gap in a long history is being filled: ask for each place by itself.
  const places: Row[] = [];
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
    SELECT ${columns} FROM "Event" event
    WHERE "personId" = ${personId} AND device = ${device} AND ${there}
    ORDER BY sequence ${side === 'before' ? Prisma.sql`DESC` : Prisma.sql`ASC`} LIMIT ${limit}) ${Prisma.raw(side)}`;
}

function toNeighbours(rows: readonly Row[]): DeviceNeighbours {
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()]
    .map((row) => ({ sequence: row.sequence, effectiveAtMs: new Date(row.effectiveAt).getTime() }))
    .sort((a, b) => a.sequence - b.sequence || a.effectiveAtMs - b.effectiveAtMs);
}
