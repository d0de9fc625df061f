import type { CardKey } from '#core/basics/card-key.ts';
import { cardsOfFact } from '#core/decks/cards-of-fact.ts';
import { cardsOfNote } from '#core/decks/cards-of-note.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { FactBase } from '#core/facts/fact-base.ts';

export interface DeckCards {
  /** Each once, facts before notes, in the deck's order. */
  readonly cards: readonly CardKey[];
  /** Facts the deck names that the base does not hold: removed, or of a pack that is not loaded. */
  readonly missing: readonly string[];
}

/** The cards of a deck. `renameFact` gives a fact's present id, for facts renamed since the deck was made. */
export function cardsOfDeck(
  deck: Pick<Deck, 'facts' | 'notes'>,
  base: Pick<FactBase, 'facts' | 'properties'>,
  renameFact: (fact: string) => string = (fact) => fact,
): DeckCards {
  const cards = new Set<CardKey>();
  const missing: string[] = [];
  for (const id of deck.facts) {
    const fact = base.facts.get(id) ?? base.facts.get(renameFact(id));
    if (fact) for (const card of cardsOfFact(fact, base)) cards.add(card);
    else missing.push(id);
  }
  for (const note of deck.notes) for (const card of cardsOfNote(note)) cards.add(card);
  return { cards: [...cards], missing };
}

/** The cards of a pack, in the order of its facts. */
export function cardsOfPack(pack: string, base: Pick<FactBase, 'facts' | 'properties'>): readonly CardKey[] {
  return [...base.facts.values()]
    .filter((fact) => fact.pack === pack)
    .flatMap((fact) => cardsOfFact(fact, base));
}
