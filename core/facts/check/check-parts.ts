import { nearestNames } from '#core/basics/nearest-names.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { EntityDraft } from '#core/facts/parse/parse-entities.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** What entities are said to be part of: does it exist, and is nothing a part of itself, by whatever way round? */
export function checkParts(entities: readonly Located<EntityDraft>[], scope: Scope): FactProblem[] {
  return entities.flatMap(({ item: entity, part }) =>
    (entity.partOf ?? []).flatMap((whole, index) =>
      whole === undefined ? [] : wholeProblems(whole, within(part, 'partOf', index), scope),
    ),
  );
}

function wholeProblems(whole: string, at: Part, scope: Scope): FactProblem[] {
  if (scope.entities.has(whole))
    return leadsTo(whole, at.item, scope) ? [problemAt(at, 'part-of-itself', at.item, [])] : [];
  return scope.areAll
    ? [problemAt(at, 'unknown-entity', whole, nearestNames(whole, scope.entities.keys()))]
    : [];
}

function leadsTo(from: string, wanted: string, { entities }: Scope): boolean {
  const met = new Set([from]);
  for (const id of met) {
    if (id === wanted) return true;
    for (const whole of entities.get(id)?.partOf ?? []) if (whole !== undefined) met.add(whole);
  }
  return false;
}
