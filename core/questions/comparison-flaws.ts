import { isClearlyLess } from '#core/questions/clear-order.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { keyFlaws } from '#core/questions/key-flaws.ts';
import { optionFlaws } from '#core/questions/option-flaws.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';

/** What is wrong with a comparison: other than two to compare, or two of which neither clearly comes first. */
export function comparisonFlaws({ options, correct }: ChoiceQuestion): QuestionFlaw[] {
  const found = [...keyFlaws(options, correct), ...optionFlaws(options)];
  const [one, other] = options.map(({ value }) => value);
  if (options.length !== 2) found.push('too-few-options');
  else if (!one || !other || !(isClearlyLess(one, other) || isClearlyLess(other, one)))
    found.push('ordering-tie');
  return found;
}
