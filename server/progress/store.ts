import 'server-only';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { slices } from '#server/db/slices.ts';
import { insertNew } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';
import { readEventRow } from '#server/progress/read-event-row.ts';
import type { DeviceNeighbours, FreshEvent, KnownEvent } from '#server/progress/receive-events.ts';

/** What of a person's row concerns the log. */
export interface LogHead {
  /** The highest position given so far, those of the coming events included. */
  readonly eventCount: number;
  readonly settingsJson: string;
  readonly foldedWith: string;
}

/**
 * Reserves positions for so many events. Comes first in every append: it takes the lock of the person's
 * row, so that of two appends at once the second sees what the first stored.
 */
export function reservePositions(
  personId: string,
  count: number,
  now: Date,
  on: Transaction,
): Promise<LogHead> {
  return on.person.update({
    where: { id: personId },
    data: { eventCount: { increment: count }, lastSeenAt: now },
    select: { eventCount: true, settingsJson: true, foldedWith: true },
  });
}

/** The same without reserving anything. Throws for a person who does not exist. */
export function loadLogHead(personId: string, on: DbOrTransaction = db): Promise<LogHead> {
  return on.person.findUniqueOrThrow({
    where: { id: personId },
    select: { eventCount: true, settingsJson: true, foldedWith: true },
  });
}

/** Of these ids, the ones that are stored. */
export async function loadKnownEvents(
  personId: string,
  ids: readonly string[],
  on: Transaction,
): Promise<ReadonlyMap<string, KnownEvent>> {
  const known = new Map<string, KnownEvent>();
  for (const some of slices(ids)) {
    const rows = await on.event.findMany({
      where: { personId, id: { in: some } },
      select: { id: true, contentHash: true, effectiveAt: true },
    });
    for (const row of rows) {
      known.set(row.id, { hash: row.contentHash, effectiveAt: row.effectiveAt.toISOString() });
    }
  }
  return known;
}

/** How many events behind the first new one are read at once: nearly always there are none. */
const mostBehind = 1_000;

/** The stored events of a device next to the given sequences (at least one), on either side of each. */
export async function loadNeighbours(
  personId: string,
  device: string,
  sequences: readonly number[],
  on: Transaction,
): Promise<DeviceNeighbours> {
  const select = { sequence: true, effectiveAt: true } as const;
  const nextTo = (sequence: number, side: 'gt' | 'lt', take = 1) =>
    on.event.findMany({
      where: { personId, device, sequence: { [side]: sequence } },
      orderBy: { sequence: side === 'gt' ? 'asc' : 'desc' },
      take,
      select,
    });
  const first = Math.min(...sequences);
  const before = await nextTo(first, 'lt');
  const behind = await nextTo(first, 'gt', mostBehind);
  const rows = [...before, ...behind];
  if (behind.length === mostBehind) {
    // An old gap in a long history is being filled: ask for each place by itself.
    for (const sequence of sequences) {
      rows.push(...(await nextTo(sequence, 'lt')), ...(await nextTo(sequence, 'gt')));
    }
  }
  const bySequence = new Map(rows.map((row) => [row.sequence, row.effectiveAt.getTime()]));
  return [...bySequence]
    .map(([sequence, effectiveAtMs]) => ({ sequence, effectiveAtMs }))
    .sort((a, b) => a.sequence - b.sequence);
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
  const rows = await on.event.findMany({
    where: { personId, position: { gt: position } },
    orderBy: { position: 'asc' },
    take: limit,
    select: { position: true, effectiveAt: true, bodyJson: true },
  });
  return rows.map((row) => ({ position: row.position, stored: readEventRow(row) }));
}

/** Does an error say that the row to be changed is not there? */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2025';
}
