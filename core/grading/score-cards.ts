import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type {
  MatchingQuestion,
  MultipleResponseQuestion,
  OrderingQuestion,
  Question,
} from '#core/questions/question.ts';

/**
 * What an answer shows of each card of a question, 0 to 1, in the order of `question.cards`. A question
 * of one card passes its score on; so does an answer that could not be read.
 */
export function scoreCards(question: Question, answer: Answer, verdict: Verdict): readonly number[] {
  if (verdict.verdict === 'unreadable') return question.cards.map(() => verdict.score);
  switch (question.kind) {
    case 'multiple-response':
      return scorePicks(question, answer);
    case 'matching':
      return scorePairs(question, answer);
    case 'ordering':
      return scorePlaces(question, answer, verdict);
    default:
      return question.cards.map(() => verdict.score);
  }
}

/**
 * Each card by the share of its options that were ticked. Wrong ticks take from every card alike: whoever
 * ticks one wrong option for each right one has shown nothing.
 */
function scorePicks({ correct, cardOptions }: MultipleResponseQuestion, answer: Answer): readonly number[] {
  const picked = new Set(Array.isArray(answer) ? answer : []);
  const right = correct.filter((id) => picked.has(id)).length;
  const trust = right === 0 ? 0 : Math.max(0, right - (picked.size - right)) / right;
  return cardOptions.map((ids) => (trust * ids.filter((id) => picked.has(id)).length) / ids.length);
}

/** Each card by whether its left has its right one. */
function scorePairs({ correct, cardOptions }: MatchingQuestion, answer: Answer): readonly number[] {
  const pairs: readonly (string | readonly string[])[] = Array.isArray(answer) ? answer : [];
  return cardOptions.map((left) => {
    const partner = correct.find(([id]) => id === left)?.[1];
    return pairs.some((pair) => pair[0] === left && pair[1] === partner) ? 1 : 0;
  });
}

/** Each card by the share of its pairs that stand right. */
function scorePlaces(
  { correct, cardOptions, cards }: OrderingQuestion,
  given: Answer,
  verdict: Verdict,
): readonly number[] {
  if (!isOrder(correct, given)) return cards.map(() => verdict.score);
  return cardOptions.map((id) => {
    const others = correct.filter((other) => other !== id);
    const right = others.filter((other) => isBefore(given, id, other) === isBefore(correct, id, other));
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
