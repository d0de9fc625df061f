import type { Problem } from '#core/basics/problem.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { checkSets } from '#core/questions/check-sets.ts';
import type { Content } from '#server/facts/load-content.ts';

/** What is wrong with the questions of each pack taken together, told at the pack. */
export function setProblems(content: Content): readonly Problem[] {
  const base = makeFactBase(content.packs.map(({ pack }) => pack));
  const folders = new Map(content.packs.map(({ pack, folder }) => [pack.id, folder]));
  return checkSets(base).map(({ pack, locale, set, code, found }) => ({
    code,
    place: { file: `${folders.get(pack) ?? pack}/pack.yaml`, line: 1, column: 1 },
    item: `${pack} (${set}, ${locale})`,
    found,
    expected: [],
  }));
}
