import 'server-only';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import type { ServerState } from '#server/basics/store.ts';
import { jsonRows } from '#server/db/json-rows.ts';
import { insertNew, type Row } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, engine, type Transaction } from '#server/db.ts';
import { readEventRow } from '#server/progress/read-event-row.ts';
import type { FreshEvent } from '#server/progress/receive-events.ts';

/** What of a person's row concerns the log and what is folded from it. */
export interface LogHead {
  /** The highest position given so far. */
  readonly eventCount: number;
  readonly settingsJson: string;
  readonly foldedWith: string;
  readonly foldedUpTo: number;
}

/** Positions that were reserved for a person. */
export interface Reservation {
  /** The highest position given so far, those of the coming events included. */
  readonly eventCount: number;
  /** The server's state in the moment of reserving; null before there is one. */
  readonly state: ServerState | null;
}

interface ReservedRow {
  readonly id: string;
  readonly eventCount: number;
  readonly epoch: string | null;
  readonly contentVersion: string | null;
  readonly servedVersion: number | null;
}

/**
 * Reserves positions for so many events of each person. Comes first in every append: it takes the locks of
 * the people's rows, always in the same order, so that of two appends at once the second sees what the
 * first stored. People who are not there are not in the answer.
 */
export async function reservePositions(
  counts: ReadonlyMap<string, number>,
  now: Date,
  on: Transaction,
): Promise<ReadonlyMap<string, Reservation>> {
  const lock = engine === 'postgresql' ? Prisma.sql`ORDER BY person.id FOR UPDATE OF person` : Prisma.empty;
  const rows = await on.$queryRaw<ReservedRow[]>`
    WITH coming AS (SELECT wanted.id, wanted.count
      FROM ${jsonRows({ id: 'text', count: 'integer' }, [...counts])} wanted
      JOIN "Person" person ON person.id = wanted.id ${lock})
    UPDATE "Person" SET "eventCount" = "eventCount" + coming.count, "lastSeenAt" = ${now}
    FROM coming WHERE "Person".id = coming.id
    RETURNING "Person".id, "Person"."eventCount",
      (SELECT epoch FROM "ServerState") AS epoch, (SELECT "contentVersion" FROM "ServerState") AS "contentVersion",
      (SELECT "servedVersion" FROM "ServerState") AS "servedVersion"`;
  return new Map(rows.map((row) => [row.id, toReservation(row)]));
}

function toReservation({ eventCount, epoch, contentVersion, servedVersion }: ReservedRow): Reservation {
  const isThere = epoch !== null && contentVersion !== null && servedVersion !== null;
  return { eventCount, state: isThere ? { epoch, contentVersion, servedVersion } : null };
}

/** The same without reserving anything. Throws for a person who does not exist. */
export function loadLogHead(personId: string, on: DbOrTransaction = db): Promise<LogHead> {
  return on.person.findUniqueOrThrow({
    where: { id: personId },
    select: { eventCount: true, settingsJson: true, foldedWith: true, foldedUpTo: true },
  });
}

/** New events of a person; the last one takes `lastPosition`. */
export interface PlacedEvents {
  readonly personId: string;
  readonly fresh: readonly FreshEvent[];
  readonly lastPosition: number;
  readonly receivedAt: Date;
}

/** Stores new events of several people, all with one statement, and what links them with another. */
export async function insertEvents(placed: readonly PlacedEvents[], on: Transaction): Promise<void> {
  await insertNew({ table: 'Event', key: ['personId', 'id'] }, placed.flatMap(toRows), on);
  const links = placed.flatMap(({ personId, fresh }) =>
    fresh.flatMap(({ event }) => linkKeys(event).map((key) => ({ personId, key, eventId: event.id }))),
  );
  await insertNew({ table: 'EventLink', key: ['personId', 'key', 'eventId'] }, links, on);
}

function toRows({ personId, fresh, lastPosition, receivedAt }: PlacedEvents): Row[] {
  const firstPosition = lastPosition - fresh.length + 1;
  return fresh.map(({ event, effectiveAt, hash }, index) => ({
    personId,
    id: event.id,
    position: firstPosition + index,
    device: event.device,
    sequence: event.sequence,
    type: event.type,
    card: singleCard(event),
    occurredAt: new Date(event.occurredAt),
    effectiveAt: new Date(effectiveAt),
    receivedAt,
    studyDay: event.studyDay,
    contentHash: hash,
    bodyJson: JSON.stringify(event),
  }));
}

function singleCard(event: StudyEvent): string | null {
  const cards = cardsOfEvent(event, noRenames);
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

/** Under what an event is found besides its own card. */
function linkKeys(event: StudyEvent): readonly string[] {
  const target = targetOfEvent(event);
  if (target !== null) return [target];
  const cards = cardsOfEvent(event, noRenames);
  return cards.length > 1 ? cards : [];
}

/** An event with its place in its person's log. */
export interface PlacedEvent {
  readonly position: number;
  readonly stored: StoredEvent;
}

/** Events after a position in the order they were stored, with the position of each. */
export async function loadEventsAfter(
  personId: string,
  position: number,
  limit: number,
  on: DbOrTransaction = db,
): Promise<readonly PlacedEvent[]> {
  const rows = await on.$queryRaw<{ position: number; bodyJson: string; effectiveAt: Date | string }[]>`
    SELECT position, "bodyJson", "effectiveAt" FROM "Event"
    WHERE "personId" = ${personId} AND position > ${position} ORDER BY position LIMIT ${limit}`;
  return rows.map((row) => ({ position: row.position, stored: readEventRow(row) }));
}
