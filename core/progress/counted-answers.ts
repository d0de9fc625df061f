import type { CardKey } from '#core/basics/card-key.ts';
import type { AnsweredEvent, StoredEvent } from '#core/progress/event.ts';
import { orderEvents, uniqueEvents } from '#core/progress/event-order.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import { type Renames, renameCard } from '#core/progress/rename-card.ts';
import { chanceOfPart } from '#core/questions/chance-of-part.ts';

/** An answer that says something of whoever gave it. */
export interface CountedAnswer {
  readonly event: AnsweredEvent;
  /** The learner said "I was right", and did not take it back. */
  readonly isOverruled: boolean;
  /** Each card's present key with its score, 0 to 1; of an answer that was overruled 1. */
  readonly parts: ReadonlyMap<CardKey, number>;
  /** The score that blind guessing brings each of them. */
  readonly chance: number;
}

/**
 * One learner's answers, in the order they count: the same whatever the order of arrival and the
 * duplicates. What was taken back does not count, what was overruled counts as right, and an answer that
 * could not be read says nothing. Only answers, undos and overrulings among the events matter.
 */
export function* countedAnswers(events: Iterable<StoredEvent>, renames: Renames): Generator<CountedAnswer> {
  const unique = [...uniqueEvents(events).values()];
  const all = unique.map(({ event }) => event);
  const undone = findUndone(all);
  const overruled = findOverruled(all, undone);
  for (const { event } of orderEvents(unique)) {
    if (event.type !== 'answered' || undone.has(event.id)) continue;
    const isOverruled = overruled.has(event.id);
    if (saysNothing(event) && !isOverruled) continue;
    const parts = event.cards.map(
      ({ card, score }) => [renameCard(card, renames), isOverruled ? 1 : score] as const,
    );
    yield { event, isOverruled, parts: new Map(parts), chance: chanceOfPart(event) };
  }
}

/** Unreadable is about typing; but whoever types nothing does not know. */
function saysNothing({ verdict }: AnsweredEvent): boolean {
  return verdict.verdict === 'unreadable' && verdict.reason !== 'empty';
}
