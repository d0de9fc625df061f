import { comparableText } from '#core/questions/comparable-text.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { Option } from '#core/questions/question.ts';

/** What is wrong with options as a list: two alike, or values of different types side by side. */
export function optionFlaws(options: readonly Option[]): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  if (new Set(options.map((option) => comparableText(option.text))).size < options.length)
    found.push('equal-options');
  if (new Set(options.map((option) => option.value?.kind ?? 'none')).size > 1) found.push('mixed-types');
  return found;
}
