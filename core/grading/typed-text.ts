import { longestAnswer } from '#core/basics/longest-answer.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { unreadable } from '#core/grading/make-verdict.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/**
 * Can a typed answer be graded at all? The text as typed where it can (a number as its digits), else
 * the verdict that says why not: `too-long`, `empty`, or `not-understood` for a list.
 */
export function typedText(answer: Answer): { readonly text: string } | { readonly refused: Verdict } {
  if (typeof answer === 'number') {
    return Number.isFinite(answer) ? { text: String(answer) } : { refused: unreadable('not-understood') };
  }
  if (typeof answer !== 'string') return { refused: unreadable('not-understood') };
  if (answer.length > longestAnswer) return { refused: unreadable('too-long') };
  return normaliseThai(answer) === '' ? { refused: unreadable('empty') } : { text: answer };
}
