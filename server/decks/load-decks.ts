import 'server-only';
import type { Deck } from '#core/decks/deck.ts';
import { loadDeckRows } from '#server/decks/store.ts';

/** A person's own decks. */
export function loadDecks(personId: string): Promise<readonly Deck[]> {
  return loadDeckRows(personId);
}
