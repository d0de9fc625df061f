import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';

/** The facts that contradict a fact, whichever of the two records it. In the order of the base. */
export function disputesOf(fact: Fact, base: Pick<FactBase, 'facts'>): readonly Fact[] {
  return [...base.facts.values()].filter(
    (other) => other.id !== fact.id && (fact.disputes.includes(other.id) || other.disputes.includes(fact.id)),
  );
}
