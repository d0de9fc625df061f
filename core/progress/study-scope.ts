import { type CardKey, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';
import { cardsOfNote } from '#core/decks/cards-of-note.ts';
import type { Deck, Note } from '#core/decks/deck.ts';
import { factsOfDeck } from '#core/decks/facts-of-deck.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { itemOfCard } from '#core/progress/item-of-card.ts';
import { renameFact, renamesOf } from '#core/progress/rename-card.ts';
import type { FactCard } from '#core/questions/question.ts';
import type { QueueCard } from '#core/scheduling/queue.ts';

/** What a learner has to study with: everything on the device. */
export interface StudyMaterial {
  readonly base: Pick<FactBase, 'facts'>;
  /** Every card of the packs that can be asked. */
  readonly cards: readonly FactCard[];
  readonly decks: readonly Deck[];
}

/**
 * The cards of one pack or deck, in its order; none when there is no such deck. Facts of a deck are found
 * by their former ids too.
 */
export function cardsOfStudy(id: string, { base, cards, decks }: StudyMaterial): readonly QueueCard[] {
  const deck = decks.find((candidate) => candidate.id === id);
  if (!deck) {
    return cards.filter(({ fact }) => base.facts.get(fact)?.pack === id).map((card) => ofFact(card, base));
  }
  const byFact = new Map<string, FactCard[]>();
  for (const card of cards) byFact.set(card.fact, [...(byFact.get(card.fact) ?? []), card]);
  const renames = renamesOf(base);
  const { facts } = factsOfDeck(deck, base, (fact) => renameFact(fact, renames));
  const ofFacts = facts.flatMap(({ id: fact }) => byFact.get(fact) ?? []).map((card) => ofFact(card, base));
  return [...ofFacts, ...deck.notes.flatMap(ofNote)];
}

/**
 * Everything a learner studies: the cards of each pack and deck they have begun, each card once. A pack
 * is begun with the first card of it that was answered.
 */
export function allBegunCards(
  packs: readonly string[],
  material: StudyMaterial,
  isKnown: (card: CardKey) => boolean,
): readonly QueueCard[] {
  const found = new Map<CardKey, QueueCard>();
  for (const id of [...packs, ...material.decks.map((deck) => deck.id)]) {
    const cards = cardsOfStudy(id, material);
    if (!cards.some(({ card }) => isKnown(card))) continue;
    for (const card of cards) if (!found.has(card.card)) found.set(card.card, card);
  }
  return [...found.values()];
}

function ofFact(card: FactCard, base: Pick<FactBase, 'facts'>): QueueCard {
  const key = cardKeyOf({ item: 'fact', ...card });
  return { card: key, item: itemOfCard(key), group: base.facts.get(card.fact)?.property ?? '' };
}

function ofNote(note: Note): readonly QueueCard[] {
  return cardsOfNote(note).map((card) => ({
    card,
    item: itemOfCard(card),
    group: parseCardKey(card)?.item ?? 'note',
  }));
}
