import 'server-only';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { insertNew } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';
import { readEventRow } from '#server/progress/read-event-row.ts';
import type { FreshEvent } from '#server/progress/receive-events.ts';

/** What of a person's row concerns the log. */
export interface LogHead {
  /** The highest position given so far, those of the coming events included. */
  readonly eventCount: number;
  readonly settingsJson: string;
  readonly foldedWith: string;
}

/**
 * Reserves positions for so many events. Comes first in every append: it takes the lock of the person's
 * row, so that of two appends at once the second sees what the first stored. Null when nobody is there.
 */
export async function reservePositions(
  personId: string,
  count: number,
  now: Date,
  on: Transaction,
): Promise<LogHead | null> {
  const [head] = await on.$queryRaw<LogHead[]>`
    UPDATE "Person" SET "eventCount" = "eventCount" + ${count}, "lastSeenAt" = ${now} WHERE id = ${personId}
    RETURNING "eventCount", "settingsJson", "foldedWith"`;
  return head ?? null;
}

/** The same without reserving anything. Throws for a person who does not exist. */
export function loadLogHead(personId: string, on: DbOrTransaction = db): Promise<LogHead> {
  return on.person.findUniqueOrThrow({
    where: { id: personId },
    select: { eventCount: true, settingsJson: true, foldedWith: true },
  });
}

/** Stores new events; the last one takes `lastPosition`. */
export async function insertEvents(
  personId: string,
  events: readonly FreshEvent[],
  place: { readonly lastPosition: number; readonly receivedAt: Date },
  on: Transaction,
): Promise<void> {
  const firstPosition = place.lastPosition - events.length + 1;
  const rows = events.map(({ event, effectiveAt, hash }, index) => ({
    personId,
    id: event.id,
    position: firstPosition + index,
    device: event.device,
    sequence: event.sequence,
    type: event.type,
    card: singleCard(event),
    occurredAt: new Date(event.occurredAt),
    effectiveAt: new Date(effectiveAt),
    receivedAt: place.receivedAt,
    studyDay: event.studyDay,
    contentHash: hash,
    bodyJson: JSON.stringify(event),
  }));
  await insertNew({ table: 'Event', key: ['personId', 'id'] }, rows, on);
  const links = events.flatMap(({ event }) =>
    linkKeys(event).map((key) => ({ personId, key, eventId: event.id })),
  );
  await insertNew({ table: 'EventLink', key: ['personId', 'key', 'eventId'] }, links, on);
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

/** Events after a position in the order they were stored, with the position of each. */
export async function loadEventsAfter(
  personId: string,
  position: number,
  limit: number,
  on: DbOrTransaction = db,
): Promise<readonly { readonly position: number; readonly stored: StoredEvent }[]> {
  const rows = await on.$queryRaw<{ position: number; bodyJson: string; effectiveAt: Date | string }[]>`
    SELECT position, "bodyJson", "effectiveAt" FROM "Event"
    WHERE "personId" = ${personId} AND position > ${position} ORDER BY position LIMIT ${limit}`;
  return rows.map((row) => ({ position: row.position, stored: readEventRow(row) }));
}
