import { type Located, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import { readYaml } from '#core/facts/parse/read-yaml.ts';
import { fileSchemas, shapeSchema } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** How many facts of a shape the sources hold. */
export interface Shape {
  readonly id: string;
  readonly atLeast: number;
  /** Shapes whose facts count as well. */
  readonly includes: readonly string[];
}

/** Reads `shapes.yaml`. */
export function parseShapes(
  file: string,
  text: string,
): { readonly items: readonly Located<Shape>[]; readonly problems: readonly FactProblem[] } {
  const yaml = readYaml(file, text);
  const list = parseList(yaml, 'shapes', shapeSchema);
  const whole = new Map(list.items.map(({ item, part }) => [part.path.at(-1), item]));
  return {
    // A row that could not be read in full still names its shape, and asks for nothing.
    items: list.drafts.map(({ part }) => {
      const { includes = [], ...row } = whole.get(part.path.at(-1)) ?? { id: part.item, atLeast: 0 };
      return { item: { ...row, includes }, part };
    }),
    problems: [...yaml.problems, ...parseFields(yaml, fileSchemas.shapes, ['shapes']), ...list.problems],
  };
}
