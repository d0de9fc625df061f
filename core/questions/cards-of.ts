import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCard } from '#core/questions/question.ts';

/** Every card of a base, or of one pack of it: each fact with each slot its property asks for, if it fills that slot. In the order of the facts. */
export function cardsOf(base: FactBase, pack?: string): FactCard[] {
  return [...base.facts.values()]
    .filter((fact) => pack === undefined || fact.pack === pack)
    .flatMap((fact) =>
      Object.keys(base.properties.get(fact.property)?.asks ?? {})
        .filter((ask) => ask === 'subject' || ask === 'value' || (fact.qualifiers[ask]?.length ?? 0) > 0)
        .map((ask) => ({ fact: fact.id, ask })),
    );
}
