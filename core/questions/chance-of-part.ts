import type { QuestionKind } from '#core/questions/kind.ts';

/** A question, or an answer to one, as far as guessing is concerned. */
export interface Guessable {
  readonly kind: QuestionKind;
  readonly cards: readonly unknown[];
  readonly chance: number;
  readonly options?: readonly unknown[];
  /** What is right; an answer does not keep it. */
  readonly correct?: readonly unknown[];
}

/**
 * The score that blind guessing brings one card of a question, 0 to 1. In a question of one card that is
 * the chance of the question. In a set each card has a score of its own: of an ordering's pairs half stand
 * right by luck, and in a matching each card finds its partner once in as many tries as there are partners.
 */
export function chanceOfPart(question: Guessable): number {
  const { kind, cards, chance, options = [], correct = cards } = question;
  if (kind === 'multiple-response') return scoreOfTicks(correct.length, options.length) ?? chance;
  if (cards.length === 1) return chance;
  switch (kind) {
    case 'ordering':
      return 0.5;
    case 'matching':
      return 1 / Math.max(cards.length, options.length - cards.length);
    default:
      return chance;
  }
}

/**
 * The mean score of a card when options are ticked at random, some but not all: a card is shown by the
 * share of its own options that were ticked, times what the right ticks outnumber the wrong ones by, as a
 * share of the right ticks. Over all ways to tick `right` of the keys that comes to the surplus by the
 * number of keys, whichever of them are the card's. Null where there is nothing wrong to tick.
 */
function scoreOfTicks(keys: number, options: number): number | null {
  const others = options - keys;
  if (keys < 1 || others < 1) return null;
  let sum = 0;
  for (let right = 1; right <= keys; right += 1) {
    for (let wrong = 0; wrong < right && wrong <= others; wrong += 1) {
      const isAll = right === keys && wrong === others;
      if (!isAll) sum += (choose(keys, right) * choose(others, wrong) * (right - wrong)) / keys;
    }
  }
  return sum / (2 ** options - 2);
}

/** In how many ways `count` of `all` can be ticked. */
function choose(all: number, count: number): number {
  let ways = 1;
  for (let step = 1; step <= count; step += 1) ways = (ways * (all - count + step)) / step;
  return ways;
}
