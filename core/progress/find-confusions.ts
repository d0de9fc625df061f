import type { CardKey } from '#core/basics/card-key.ts';
import type { Value } from '#core/facts/value.ts';
import { valueKey } from '#core/facts/value-key.ts';
import type { AnsweredEvent, StoredEvent } from '#core/progress/event.ts';
import { uniqueEvents } from '#core/progress/event-order.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import { type Renames, renameCard } from '#core/progress/rename-card.ts';

/** Wrong values taken for the answer to a card, the most often picked first. */
export type Confusions = ReadonlyMap<CardKey, readonly Value[]>;

interface Picked {
  readonly value: Value;
  count: number;
}

/**
 * What a learner picked wrongly where one option was right. What was taken back or overruled does not
 * count. The same whatever the order of arrival and the duplicates.
 */
export function findConfusions(events: Iterable<StoredEvent>, renames: Renames): Confusions {
  const all = [...uniqueEvents(events).values()].map(({ event }) => event);
  const undone = findUndone(all);
  const overruled = findOverruled(all, undone);
  const byCard = new Map<CardKey, Map<string, Picked>>();
  for (const event of all) {
    if (event.type !== 'answered' || undone.has(event.id) || overruled.has(event.id)) continue;
    const wrong = wrongPick(event);
    if (wrong) count(byCard, renameCard(wrong.card, renames), wrong.value);
  }
  return new Map([...byCard].map(([card, picked]) => [card, mostOftenFirst(picked)]));
}

function wrongPick({ kind, cards, options, answer, verdict }: AnsweredEvent) {
  const [card, ...more] = cards;
  if (kind !== 'multiple-choice' || verdict.verdict !== 'incorrect' || !card || more.length > 0) return null;
  const value = options.find(({ id }) => id === answer)?.value;
  return value ? { card: card.card, value } : null;
}

function count(byCard: Map<CardKey, Map<string, Picked>>, card: CardKey, value: Value): void {
  const picked = byCard.get(card) ?? new Map<string, Picked>();
  byCard.set(card, picked);
  const before = picked.get(valueKey(value));
  if (before) before.count += 1;
  else picked.set(valueKey(value), { value, count: 1 });
}

/** Those picked equally often stand in the order of their keys, so that no order of arrival shows. */
function mostOftenFirst(picked: ReadonlyMap<string, Picked>): readonly Value[] {
  return [...picked]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, { value }]) => value);
}
