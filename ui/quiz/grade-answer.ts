import { grade } from '#core/grading/grade.ts';
import { scoreCards } from '#core/grading/score-cards.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

/** Grades an answer on the device, loaded with the first answer. */
export function gradeAnswer(
  question: Question,
  answer: Answer,
): { verdict: Verdict; scores: readonly number[] } {
  const verdict = grade(question, answer, question.locale);
  return { verdict, scores: scoreCards(question, answer, verdict) };
}
