import type { Located } from '#core/facts/parse/parse-list.ts';
import type { Shape } from '#core/facts/parse/parse-shapes.ts';
import { problemAt } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** Shapes of which there are fewer facts than the sources hold. */
export function checkShapes(packs: readonly ParsedPack[], shapes: readonly Located<Shape>[]): FactProblem[] {
  const shapeOf = new Map(
    packs.flatMap(({ pack }) => pack.properties.map(({ id, shape }) => [id, shape] as const)),
  );
  const counts = new Map<string, number>();
  for (const fact of packs.flatMap(({ pack }) => pack.facts)) {
    const shape = shapeOf.get(fact.property) ?? '';
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return shapes.flatMap(({ item, part }) => {
    const count = [item.id, ...item.includes].reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
    return count >= item.atLeast ? [] : [problemAt(part, 'shape-short', count, [String(item.atLeast)])];
  });
}
