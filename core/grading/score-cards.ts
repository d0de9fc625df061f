import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

/**
 * What an answer shows of each card of a question, 0 to 1, in the order of `question.cards`. A question
 * of one card passes its score on; in an ordering each card has the share of its pairs that stand right.
 */
export function scoreCards(question: Question, answer: Answer, verdict: Verdict): readonly number[] {
  if (question.kind !== 'ordering' || !isOrder(question.correct, answer)) {
    return question.cards.map(() => verdict.score);
  }
  const given = answer;
  return question.cardOptions.map((id) => {
    const others = question.correct.filter((other) => other !== id);
    const right = others.filter(
      (other) => isBefore(given, id, other) === isBefore(question.correct, id, other),
    );
    return others.length === 0 ? verdict.score : right.length / others.length;
  });
}

function isOrder(ids: readonly string[], answer: Answer): answer is readonly string[] {
  return (
    Array.isArray(answer) &&
    answer.length === ids.length &&
    ids.every((id) => answer.some((given) => given === id))
  );
}

function isBefore(order: readonly string[], first: string, second: string): boolean {
  return order.indexOf(first) < order.indexOf(second);
}
