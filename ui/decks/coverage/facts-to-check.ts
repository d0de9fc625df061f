import type { Fact } from '#core/facts/fact.ts';
import { type FoundItemFlaw, itemFlaws } from '#core/questions/item-flaw.ts';

/** The facts with a question that answers showed to be flawed, where what weighs most is first. */
export function factsToCheck(facts: readonly Fact[], flaws: readonly FoundItemFlaw[]): readonly Fact[] {
  const weights = new Map<string, number>();
  for (const { fact, flaw } of flaws) {
    const weight = itemFlaws.indexOf(flaw);
    weights.set(fact, Math.min(weight, weights.get(fact) ?? weight));
  }
  const weightOf = ({ id }: Fact) => weights.get(id) ?? itemFlaws.length;
  return facts.filter(({ id }) => weights.has(id)).sort((a, b) => weightOf(a) - weightOf(b));
}
