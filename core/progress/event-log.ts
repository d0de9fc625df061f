import type { CardKey } from '#core/basics/card-key.ts';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';

/** Events by id, with what is needed to find those that concern a card. Extended in place. */
export interface EventLog {
  readonly renames: Renames;
  readonly byId: Map<string, StoredEvent>;
  readonly idsOfCard: Map<CardKey, Set<string>>;
  /** Id of an event to the ids of those that take it back or overrule it. */
  readonly pointersTo: Map<string, Set<string>>;
}

export function makeEventLog(renames: Renames): EventLog {
  return { renames, byId: new Map(), idsOfCard: new Map(), pointersTo: new Map() };
}

/** Adds an event, or replaces the one that had its id. */
export function putEvent(log: EventLog, stored: StoredEvent): void {
  const { id } = stored.event;
  const known = log.byId.get(id);
  if (known) forEachIndex(log, known.event, (index, key) => index.get(key)?.delete(id));
  log.byId.set(id, stored);
  forEachIndex(log, stored.event, (index, key) => {
    const ids = index.get(key);
    if (ids) ids.add(id);
    else index.set(key, new Set([id]));
  });
}

function forEachIndex(
  log: EventLog,
  event: StudyEvent,
  visit: (index: Map<string, Set<string>>, key: string) => void,
): void {
  for (const card of cardsOfEvent(event, log.renames)) visit(log.idsOfCard, card);
  const target = targetOfEvent(event);
  if (target !== null) visit(log.pointersTo, target);
}

/** The events of a card, with those that take them back or overrule them, directly or over others. */
export function eventsConcerning(log: EventLog, card: CardKey): StoredEvent[] {
  const ids = new Set(log.idsOfCard.get(card));
  // A set visits what is added while it is walked: pointers of pointers follow.
  for (const id of ids) for (const pointer of log.pointersTo.get(id) ?? []) ids.add(pointer);
  return [...ids].flatMap((id) => log.byId.get(id) ?? []);
}

/** The cards whose fold an event can change: its own, or those of the event it points at, if that has arrived. */
export function cardsConcernedBy(log: EventLog, event: StudyEvent): readonly CardKey[] {
  const seen = new Set<string>();
  let current: StudyEvent | undefined = event;
  while (current && !seen.has(current.id)) {
    seen.add(current.id);
    const target = targetOfEvent(current);
    if (target === null) return cardsOfEvent(current, log.renames);
    current = log.byId.get(target)?.event;
  }
  return [];
}
