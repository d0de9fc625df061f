import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import { locales } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import { queryOf } from '#core/questions/given-slots.ts';

/**
 * The cards of a fact: one for each slot its property asks for that the fact fills, where the stem can be
 * worded in every language. So the cards do not depend on the reader's language.
 */
export function cardsOfFact(fact: Fact, base: Pick<FactBase, 'properties'>): readonly CardKey[] {
  const property = base.properties.get(fact.property);
  if (!property) return [];
  return Object.keys(property.asks)
    .filter((ask) => slotValues(fact, ask).length > 0)
    .filter((ask) => locales.every((locale) => queryOf(property, fact, ask, 'stem', locale) !== null))
    .map((ask) => cardKeyOf({ item: 'fact', fact: fact.id, ask }));
}
