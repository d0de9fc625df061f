import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { Option } from '#core/questions/question.ts';

/** What is wrong with a key of one option: there is none among those offered, or there are several. */
export function keyFlaws(options: readonly Option[], correct: readonly string[]): QuestionFlaw[] {
  const keys = options.filter((option) => correct.includes(option.id));
  if (keys.length === 1) return [];
  return [keys.length === 0 ? 'no-key' : 'several-keys'];
}
