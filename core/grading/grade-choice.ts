import { correct, incorrect, unreadable } from '#core/grading/make-verdict.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/** Grades one option chosen by its id. An id that was not offered is not understood. */
export function gradeChoice(
  options: readonly { readonly id: string }[],
  key: string,
  answer: Answer,
): Verdict {
  if (typeof answer !== 'string') return unreadable('not-understood');
  if (answer === '') return unreadable('empty');
  if (!options.some((option) => option.id === answer)) return unreadable('not-understood');
  return answer === key ? correct('exact') : incorrect('different');
}
