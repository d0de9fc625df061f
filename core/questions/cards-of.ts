import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCard } from '#core/questions/question.ts';

/** Every card of a base, or of one pack of it, in the order of the facts. */
export function cardsOf(base: FactBase, pack?: string): FactCard[] {
  return [...base.facts.values()]
    .filter((fact) => pack === undefined || fact.pack === pack)
    .flatMap((fact) => cardsOfFact(base, fact));
}

/** The cards of a fact: each slot its property asks for, if the fact fills it and it is not withdrawn. */
export function cardsOfFact(base: Pick<FactBase, 'properties'>, fact: Fact): readonly FactCard[] {
  return Object.keys(base.properties.get(fact.property)?.asks ?? {})
    .filter((ask) => !fact.unasked?.includes(ask))
    .filter((ask) => ask === 'subject' || ask === 'value' || (fact.qualifiers[ask]?.length ?? 0) > 0)
    .map((ask) => ({ fact: fact.id, ask }));
}
