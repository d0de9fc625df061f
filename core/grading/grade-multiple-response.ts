import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/**
 * Grades a list of ticked options. The score is what the right ticks outnumber the wrong ones by, as a share
 * of all right options, never below 0: ticking everything earns no more than it should. An id that was not
 * offered, or comes twice, is not understood; nothing ticked is empty.
 */
export function gradeMultipleResponse(
  options: readonly { readonly id: string }[],
  keys: readonly string[],
  answer: Answer,
): Verdict {
  if (!Array.isArray(answer)) return unreadable(answer === '' ? 'empty' : 'not-understood');
  if (answer.length === 0) return unreadable('empty');
  const offered = new Set(options.map(({ id }) => id));
  if (answer.some((id) => !offered.has(id)) || new Set(answer).size < answer.length)
    return unreadable('not-understood');
  const right = answer.filter((id) => keys.includes(id)).length;
  const wrong = answer.length - right;
  if (right === keys.length && wrong === 0) return correct('exact');
  return right > wrong ? partial((right - wrong) / keys.length, 'some') : incorrect('different');
}
