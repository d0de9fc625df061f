import 'server-only';
import { type CardKey, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { type Renames, renameFact } from '#core/progress/rename-card.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { loadEventsById, loadEventsConcerning } from '#server/progress/log-store.ts';
import { saveMemories } from '#server/progress/memory-store.ts';

/** Folds again the cards that new events touch, and writes what they come to. */
export async function refoldCards(
  personId: string,
  added: readonly StoredEvent[],
  context: FoldContext,
  on: OpenTransaction,
): Promise<void> {
  const cards = await touchedCards(personId, added, context.renames, on);
  if (cards.length === 0) return;
  const keys = cards.flatMap((card) => keysOfCard(card, context.renames));
  const state = foldEvents(await loadEventsConcerning(personId, keys, on), context);
  const folds = new Map(cards.map((card) => [card, state.cards.get(card)?.memory ?? null]));
  await saveMemories(personId, folds, on);
}

/** The cards of the events, and of those they point at, over several pointers too, as far as they have arrived. */
async function touchedCards(
  personId: string,
  added: readonly StoredEvent[],
  renames: Renames,
  on: OpenTransaction,
): Promise<readonly CardKey[]> {
  const cards = new Set<CardKey>();
  const seen = new Set<string>();
  for (let layer = added; layer.length > 0; ) {
    for (const { event } of layer) for (const card of cardsOfEvent(event, renames)) cards.add(card);
    const targets = layer.flatMap(({ event }) => targetOfEvent(event) ?? []);
    const unseen = targets.filter((id) => !seen.has(id));
    for (const id of unseen) seen.add(id);
    layer = await loadEventsById(personId, unseen, on);
  }
  return [...cards];
}

/** Under which keys events of a card may be stored: its fact may have had other ids. */
function keysOfCard(card: CardKey, renames: Renames): readonly CardKey[] {
  const ref = parseCardKey(card);
  if (ref?.item !== 'fact' || renames.size === 0) return [card];
  const former = [...renames.keys()].filter((id) => renameFact(id, renames) === ref.fact);
  return [card, ...former.map((fact) => cardKeyOf({ ...ref, fact }))];
}
