import type { CardKey } from '#core/basics/card-key.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import {
  cardsConcernedBy,
  type EventLog,
  eventsConcerning,
  makeEventLog,
  putEvent,
} from '#core/progress/event-log.ts';
import { orderEvents, uniqueEvents } from '#core/progress/event-order.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import { type CardState, type FoldContext, foldCard } from '#core/progress/fold-card.ts';
import { renameFact } from '#core/progress/rename-card.ts';

/** Everything the log of one person says. */
export interface FoldState {
  /** Every card that any event is about. */
  readonly cards: ReadonlyMap<CardKey, CardState>;
  /** Ids of events that are taken back, also of such as have not arrived yet. */
  readonly undone: ReadonlySet<string>;
  /** Fact to the revision whose correction the learner has seen last. */
  readonly correctionsSeen: ReadonlyMap<string, string>;
  readonly log: EventLog;
}

/**
 * Folds a log: the same state whatever the order of arrival and the duplicates. Events are told apart
 * by id and count in the order of `orderEvents`.
 */
export function foldEvents(events: Iterable<StoredEvent>, context: FoldContext): FoldState {
  const empty: FoldState = {
    cards: new Map(),
    undone: new Set(),
    correctionsSeen: new Map(),
    log: makeEventLog(context.renames),
  };
  return addEvents(empty, events, context).state;
}

/**
 * Adds events and folds again only the cards they touch: the same state as folding everything, for the
 * same context. An event given again replaces the one before it: so a device adopts the server's
 * effective instant. The log inside `state` is extended in place: go on with the state returned; its
 * maps are new wherever something changed.
 */
export function addEvents(
  state: FoldState,
  events: Iterable<StoredEvent>,
  context: FoldContext,
): { readonly state: FoldState; readonly touched: ReadonlySet<CardKey> } {
  const { log } = state;
  const added = [...uniqueEvents(events).values()].filter((stored) => isNews(log, stored));
  if (added.length === 0) return { state, touched: new Set() };
  const changed: StudyEvent[] = added.map(({ event }) => event);
  for (const { event } of added) changed.push(...presentEvent(log, event.id));
  // A pointer to an event of the same batch reaches no card yet, but that event does.
  const touched = new Set(changed.flatMap((event) => cardsConcernedBy(log, event)));
  for (const stored of added) putEvent(log, stored);
  const cards = refoldCards(state.cards, touched, log, context);
  const types = new Set(changed.map(({ type }) => type));
  const undone = types.has('undone') ? findUndone(eventsOf(log)) : state.undone;
  const correctionsSeen =
    types.has('undone') || types.has('correctionSeen') ? foldCorrections(log, undone) : state.correctionsSeen;
  return { state: { cards, undone, correctionsSeen, log }, touched };
}

function isNews(log: EventLog, stored: StoredEvent): boolean {
  const known = log.byId.get(stored.event.id);
  return known === undefined || (known !== stored && JSON.stringify(known) !== JSON.stringify(stored));
}

function presentEvent(log: EventLog, id: string): StudyEvent[] {
  const known = log.byId.get(id);
  return known ? [known.event] : [];
}

function refoldCards(
  before: ReadonlyMap<CardKey, CardState>,
  touched: ReadonlySet<CardKey>,
  log: EventLog,
  context: FoldContext,
): ReadonlyMap<CardKey, CardState> {
  if (touched.size === 0) return before;
  const cards = new Map(before);
  for (const card of touched) {
    if (log.idsOfCard.get(card)?.size) cards.set(card, foldCard(card, eventsConcerning(log, card), context));
    else cards.delete(card);
  }
  return cards;
}

function* eventsOf(log: EventLog): Generator<StudyEvent> {
  for (const { event } of log.byId.values()) yield event;
}

function foldCorrections(log: EventLog, undone: ReadonlySet<string>): ReadonlyMap<string, string> {
  const seen = [...log.byId.values()].filter(
    ({ event }) => event.type === 'correctionSeen' && !undone.has(event.id),
  );
  const revisions = new Map<string, string>();
  for (const { event } of orderEvents(seen)) {
    if (event.type === 'correctionSeen') revisions.set(renameFact(event.fact, log.renames), event.revision);
  }
  return revisions;
}
