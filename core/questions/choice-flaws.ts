import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { keyFlaws } from '#core/questions/key-flaws.ts';
import { optionFlaws } from '#core/questions/option-flaws.ts';
import type { Option } from '#core/questions/question.ts';

interface Choice {
  readonly stem: string;
  readonly options: readonly Option[];
  readonly correct: readonly [string];
}

const fewestOptions = 3;

/** What is wrong with options of which one is right, and with a stem that tells which. */
export function choiceFlaws(base: FactBase, { options, correct, stem }: Choice): QuestionFlaw[] {
  const found = [...keyFlaws(options, correct), ...optionFlaws(options)];
  if (options.length < fewestOptions) found.push('too-few-options');
  const key = options.find((option) => option.id === correct[0])?.value;
  if (!key) return found;
  const wrong = options.filter((option) => option.id !== correct[0]);
  if (wrong.some(({ value }) => value === null || !isCertainlyOther(base, value, key)))
    found.push('true-distractor');
  if (wrong.some(({ value }) => value && isCovered(value, key))) found.push('tolerance-covers');
  if (givesAway(base, stem, key)) found.push('key-in-stem');
  return found;
}

/** Is the value as good as the key for whoever grades with the tolerance the source declares? */
function isCovered(value: Value, key: Value): boolean {
  if (value.kind !== 'quantity' || key.kind !== 'quantity' || key.tolerance === undefined) return false;
  return value.unit === key.unit && Math.abs(value.amount - key.amount) <= key.tolerance;
}
