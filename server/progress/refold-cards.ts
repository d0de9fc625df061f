import 'server-only';
import { type CardKey, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { type FoldState, foldEvents } from '#core/progress/fold-events.ts';
import { type Renames, renameFact } from '#core/progress/rename-card.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { logTrouble } from '#server/basics/log-trouble.ts';
import { loadEventsConcerning, loadEventsWithTargets } from '#server/progress/log-store.ts';
import { saveMemories } from '#server/progress/memory-store.ts';

/**
 * Folds again the cards that new events touch, and writes what they come to. False when they cannot be
 * folded: a fault of ours, for which nobody's answers are sent back; what is cached is then stale.
 */
export async function refoldCards(
  personId: string,
  added: readonly StoredEvent[],
  context: FoldContext,
  on: OpenTransaction,
): Promise<boolean> {
  const cards = await touchedCards(personId, added, context.renames, on);
  if (cards.length === 0) return true;
  const keys = cards.flatMap((card) => keysOfCard(card, context.renames));
  const state = tryFold(await loadEventsConcerning(personId, keys, on), context);
  if (!state) return false;
  const folds = new Map(cards.map((card) => [card, state.cards.get(card)?.memory ?? null]));
  await saveMemories(personId, folds, on);
  return true;
}

function tryFold(events: readonly StoredEvent[], context: FoldContext): FoldState | null {
  try {
    return foldEvents(events, context);
  } catch (error) {
    logTrouble('folding events', error);
    return null;
  }
}

/** The cards of the events, and of those they point at, over several pointers too, as far as they have arrived. */
async function touchedCards(
  personId: string,
  added: readonly StoredEvent[],
  renames: Renames,
  on: OpenTransaction,
): Promise<readonly CardKey[]> {
  const targets = added.flatMap(({ event }) => targetOfEvent(event) ?? []);
  const behind = await loadEventsWithTargets(personId, targets, on);
  return [...new Set([...added, ...behind].flatMap(({ event }) => cardsOfEvent(event, renames)))];
}

/** Under which keys events of a card may be stored: its fact may have had other ids. */
function keysOfCard(card: CardKey, renames: Renames): readonly CardKey[] {
  const ref = parseCardKey(card);
  if (ref?.item !== 'fact' || renames.size === 0) return [card];
  const former = [...renames.keys()].filter((id) => renameFact(id, renames) === ref.fact);
  return [card, ...former.map((fact) => cardKeyOf({ ...ref, fact }))];
}
