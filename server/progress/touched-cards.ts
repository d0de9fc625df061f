import 'server-only';
import { type CardKey, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { type Renames, renameFact } from '#core/progress/rename-card.ts';
import { loadEventsWithTargets } from '#server/progress/log-store.ts';

/** The cards of the events, and of those they point at, over several pointers too, as far as they have arrived. */
export async function touchedCards(
  personId: string,
  added: readonly StoredEvent[],
  renames: Renames,
): Promise<readonly CardKey[]> {
  const targets = added.flatMap(({ event }) => targetOfEvent(event) ?? []);
  const behind = await loadEventsWithTargets(personId, targets);
  return [...new Set([...added, ...behind].flatMap(({ event }) => cardsOfEvent(event, renames)))];
}

/** Under which keys events of a card may be stored: its fact may have had other ids. */
export function keysOfCard(card: CardKey, renames: Renames): readonly CardKey[] {
  const ref = parseCardKey(card);
  if (ref?.item !== 'fact' || renames.size === 0) return [card];
  const former = [...renames.keys()].filter((id) => renameFact(id, renames) === ref.fact);
  return [card, ...former.map((fact) => cardKeyOf({ ...ref, fact }))];
}
