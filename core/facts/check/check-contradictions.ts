import type { Fact } from '#core/facts/fact.ts';
import { questionKey, saysOtherwise } from '#core/facts/find-contradiction.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Property } from '#core/facts/property.ts';

/**
 * Facts of a `cardinality: one` property that give the same subject and key slots different values,
 * and do not say that they dispute each other. Reported at the later of the two.
 */
export function checkContradictions(
  facts: readonly Located<Fact>[],
  properties: ReadonlyMap<string, Property>,
): FactProblem[] {
  const groups = new Map<string, Located<Fact>[]>();
  for (const located of facts) {
    const property = properties.get(located.item.property);
    if (property?.cardinality !== 'one') continue;
    const key = questionKey(located.item, property);
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, located]);
  }
  return [...groups.values()].flatMap(groupProblems);
}

function groupProblems(group: readonly Located<Fact>[]): FactProblem[] {
  return group.flatMap((later, index) => {
    const clash = group.slice(0, index).find(({ item }) => saysOtherwise(item, later.item));
    return clash
      ? [problemAt(within(later.part, 'value'), 'contradiction', later.item.id, [clash.item.id])]
      : [];
  });
}

/** Disputes must name facts that exist, name them back, and not the fact itself. */
export function checkDisputes(
  facts: readonly Located<Fact>[],
  unreadable: ReadonlySet<string>,
): FactProblem[] {
  const byId = new Map(facts.map(({ item }) => [item.id, item]));
  return facts.flatMap(({ item: fact, part }) =>
    fact.disputes.flatMap((other, index) => {
      const code = disputeFault(fact, other, byId.get(other));
      if (code === null || (code === 'dispute-unknown' && unreadable.has(other))) return [];
      return [problemAt(within(part, 'disputes', index), code, other, [fact.id])];
    }),
  );
}

function disputeFault(fact: Fact, other: string, found: Fact | undefined): FactProblem['code'] | null {
  if (other === fact.id) return 'dispute-itself';
  if (!found) return 'dispute-unknown';
  return found.disputes.includes(fact.id) ? null : 'dispute-one-sided';
}
