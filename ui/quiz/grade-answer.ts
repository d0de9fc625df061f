import { grade } from '#core/grading/grade.ts';
import { scoreCards } from '#core/grading/score-cards.ts';
import { type Understood, understand } from '#core/grading/understand.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

/** An answer graded on the device. */
export interface Graded {
  readonly verdict: Verdict;
  /** What the answer shows of each card, 0 to 1. */
  readonly scores: readonly number[];
  /** What a typed answer was taken for. */
  readonly understood: Understood | null;
}

/** Grades an answer on the device, loaded with the first answer. */
export function gradeAnswer(question: Question, answer: Answer): Graded {
  const verdict = grade(question, answer, question.locale);
  // A year placed on a line was not read from anything.
  const isTyped = 'answer' in question && typeof answer !== 'number';
  const understood = isTyped ? understand(question.answer, answer, question.locale) : null;
  return { verdict, scores: scoreCards(question, answer, verdict), understood };
}
