import type { Located } from '#core/facts/parse/parse-list.ts';
import { parseShapes, type Shape } from '#core/facts/parse/parse-shapes.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import { readContentFiles } from '#server/facts/read-pack-files.ts';

/** The packs of a content folder, with every problem found while reading them. */
export interface Content {
  readonly packs: readonly ParsedPack[];
  /** The rows of `shapes.yaml`; null where there is none. */
  readonly shapes: readonly Located<Shape>[] | null;
  /** Problems of the packs' own reading and of `shapes.yaml`. Checks between packs are `checkPacks`. */
  readonly problems: readonly FactProblem[];
}

/** Reads all packs of a content folder. Rejects when the folder cannot be read; bad content only yields problems. */
export async function loadContent(folder: string): Promise<Content> {
  const files = await readContentFiles(folder);
  const packs = parsePacks(files.packs);
  const shapes = files.shapes === null ? null : parseShapes('shapes.yaml', files.shapes);
  return {
    packs,
    shapes: shapes?.items ?? null,
    problems: [...(shapes?.problems ?? []), ...packs.flatMap((pack) => pack.problems)],
  };
}
