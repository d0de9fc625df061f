import type { Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { areConfusable } from '#core/questions/confusable.ts';
import type { Question } from '#core/questions/question.ts';

/**
 * The questions in an order that helps learning: properties and kinds alternate, and facts that are easily
 * confused come close to each other with one question between, near enough to be held against each other.
 */
export function arrangeQuiz(base: FactBase, quiz: readonly Question[], random: Random): Question[] {
  const left = random.shuffle(quiz);
  const order: Question[] = [];
  while (left.length > 0) {
    const costs = left.map((question) => costAfter(base, order, question));
    const cheapest = costs.indexOf(Math.min(...costs));
    order.push(...left.splice(cheapest, 1));
  }
  return order;
}

/** What speaks against asking a question next. */
function costAfter(base: FactBase, order: readonly Question[], question: Question): number {
  const [last, beforeLast] = [order.at(-1), order.at(-2)];
  const sameProperty = last?.query.property === question.query.property ? 4 : 0;
  const noContrast = beforeLast && contrasts(base, beforeLast, question) ? 0 : 2;
  const sameKind = last?.kind === question.kind ? 1 : 0;
  return sameProperty + noContrast + sameKind;
}

function contrasts(base: FactBase, a: Question, b: Question): boolean {
  const [one, other] = [a, b].map(({ facts: [fact] }) => fact && base.facts.get(fact.id));
  return one !== undefined && other !== undefined && areConfusable(one, other);
}
