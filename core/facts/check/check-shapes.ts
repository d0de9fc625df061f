import type { Located } from '#core/facts/parse/parse-list.ts';
import type { Shape } from '#core/facts/parse/parse-shapes.ts';
import { problemAt } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/**
 * Shapes of which there are fewer facts than the sources hold. A fact that could not be read in full is there
 * all the same; one of no known property or shape may be of any, and where a file could not be read to its end
 * nothing is counted.
 */
export function checkShapes(packs: readonly ParsedPack[], shapes: readonly Located<Shape>[]): FactProblem[] {
  const areAll = packs.every(({ drafts }) =>
    [...drafts.brokenFiles].every((path) => path !== 'properties.yaml' && !path.startsWith('facts')),
  );
  if (!areAll) return [];
  const counts = new Map(shapes.map(({ item }) => [item.id, 0]));
  let ofAnyShape = 0;
  for (const { item: fact } of packs.flatMap(({ drafts }) => drafts.facts)) {
    const shape = fact.property?.shape ?? '';
    const count = counts.get(shape);
    if (count === undefined) ofAnyShape += 1;
    else counts.set(shape, count + 1);
  }
  return shapes.flatMap(({ item, part }) => {
    const count = [item.id, ...item.includes].reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
    return count + ofAnyShape >= item.atLeast
      ? []
      : [problemAt(part, 'shape-short', count, [String(item.atLeast)])];
  });
}
