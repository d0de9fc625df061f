import type { Fact } from '#core/facts/fact.ts';

/** Facts by their property, in the order in which each first comes. */
export function groupByProperty(facts: readonly Fact[]): readonly (readonly [string, readonly Fact[]])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.property);
    if (group) group.push(fact);
    else groups.set(fact.property, [fact]);
  }
  return [...groups];
}
