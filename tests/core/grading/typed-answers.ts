import type { Locale } from '#core/basics/locale.ts';
import type { GradeReason, VerdictKind } from '#core/grading/verdict.ts';
import type { Expected } from '#core/questions/question.ts';

/** The answer as typed, in which language, and what must be said of it. */
export type TypedAnswer = readonly [
  answer: string,
  locale: Locale,
  verdict: VerdictKind,
  reason: GradeReason,
];

export interface TypedAnswerGroup {
  readonly title: string;
  readonly expected: Expected;
  readonly answers: readonly TypedAnswer[];
}
