import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { optionFlaws } from '#core/questions/option-flaws.ts';
import { mayOverlap } from '#core/questions/overlap.ts';
import type { MultipleResponseQuestion } from '#core/questions/question.ts';

const fewestOptions = 4;

/** What is wrong with a choice of several: none or all of it right, a wrong option that overlaps with a right one. */
export function multipleResponseFlaws(
  base: FactBase,
  { options, correct, stem }: MultipleResponseQuestion,
): QuestionFlaw[] {
  const found = optionFlaws(options);
  if (options.length < fewestOptions) found.push('too-few-options');
  const keys = options.filter(({ id }) => correct.includes(id));
  const wrong = options.filter(({ id }) => !correct.includes(id));
  if (keys.length === 0 || keys.length < new Set(correct).size) found.push('no-key');
  if (wrong.length === 0) found.push('several-keys');
  const right = keys.flatMap(({ value }) => (value ? [value] : []));
  const isTrueToo = wrong.some(
    ({ value }) => value === null || right.some((key) => mayOverlap(base, value, key)),
  );
  if (isTrueToo) found.push('true-distractor');
  if (right.some((key) => givesAway(base, stem, key))) found.push('key-in-stem');
  return found;
}
