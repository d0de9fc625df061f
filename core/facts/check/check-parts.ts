import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What entities are said to be part of: does it exist, and is nothing a part of itself, by whatever way round? */
export function checkParts(entities: readonly Located<Entity>[], scope: Scope): FactProblem[] {
  return entities.flatMap(({ item: entity, part }) =>
    (entity.partOf ?? []).flatMap((whole, index) => {
      const at = within(part, 'partOf', index);
      if (scope.unreadable.has(whole)) return [];
      if (!scope.entities.has(whole))
        return [problemAt(at, 'unknown-entity', whole, nearestNames(whole, scope.entities.keys()))];
      return leadsTo(whole, entity.id, scope) ? [problemAt(at, 'part-of-itself', entity.id, [])] : [];
    }),
  );
}

function leadsTo(from: string, wanted: string, { entities }: Scope): boolean {
  const met = new Set([from]);
  for (const id of met) {
    if (id === wanted) return true;
    for (const whole of entities.get(id)?.partOf ?? []) met.add(whole);
  }
  return false;
}
