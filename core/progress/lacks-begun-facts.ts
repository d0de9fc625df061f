import type { CardKey } from '#core/basics/card-key.ts';
import { factsOfDeck } from '#core/decks/facts-of-deck.ts';
import { renameFact, renamesOf } from '#core/progress/rename-card.ts';
import { cardsOfStudy, type StudyMaterial } from '#core/progress/study-scope.ts';

/**
 * Does a deck that was begun refer to facts which the material does not hold? They are in packs that were
 * not loaded, or gone for good.
 */
export function lacksBegunFacts(material: StudyMaterial, isKnown: (card: CardKey) => boolean): boolean {
  const renames = renamesOf(material.base);
  return material.decks.some((deck) => {
    const { missing } = factsOfDeck(deck, material.base, (fact) => renameFact(fact, renames));
    return missing.length > 0 && cardsOfStudy(deck.id, material).some(({ card }) => isKnown(card));
  });
}
