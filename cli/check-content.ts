import { questionProblems } from '#cli/check-questions.ts';
import { setProblems } from '#cli/check-sets.ts';
import { compareProblems, type Problem } from '#core/basics/problem.ts';
import { checkPacks } from '#core/facts/check-packs.ts';
import { questionKinds } from '#core/questions/kind.ts';
import type { Content } from '#server/facts/load-content.ts';

/** A part of `check`: everything one room finds wrong with content. */
type Check = (content: Content) => readonly Problem[];

/** What `check` runs, in order. A room that can find something adds one line. */
const checks: readonly Check[] = [
  ({ packs, shapes }) => checkPacks(packs, { questionKinds, shapes }),
  questionProblems,
  setProblems,
];

/** Every problem of a content folder, in the order of its files. */
export function checkContent(content: Content): readonly Problem[] {
  const ofShapes = content.problems.filter(({ place }) => place.file === 'shapes.yaml');
  return [...ofShapes, ...checks.flatMap((check) => check(content))].sort(compareProblems);
}
