import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/**
 * Grades a list of option ids against the right order. The score is the share of all pairs that stand in
 * their right order; an item left out is in no pair. An unknown or repeated id is not understood.
 */
export function gradeOrdering(order: readonly string[], answer: Answer): Verdict {
  if (!Array.isArray(answer)) return unreadable(answer === '' ? 'empty' : 'not-understood');
  if (answer.length === 0) return unreadable('empty');
  if (answer.length > order.length) return unreadable('not-understood');
  const ranks = answer.map((id) => order.indexOf(id));
  if (ranks.includes(-1) || new Set(ranks).size < ranks.length) return unreadable('not-understood');
  const pairs = countPairs(order.length);
  const inOrder = countInOrder(ranks);
  if (ranks.length === order.length && inOrder === pairs) return correct('exact');
  return inOrder === 0 ? incorrect('different') : partial(inOrder / pairs, 'some');
}

/** How many pairs of an order there are, and how many of them an answer that could be read has right. */
export function pairsInOrder(
  order: readonly string[],
  answer: readonly string[],
): { readonly right: number; readonly total: number } {
  return { right: countInOrder(answer.map((id) => order.indexOf(id))), total: countPairs(order.length) };
}

function countPairs(items: number): number {
  return (items * (items - 1)) / 2;
}

function countInOrder(ranks: readonly number[]): number {
  return ranks.reduce(
    (sum, rank, index) => sum + ranks.slice(index + 1).filter((later) => later > rank).length,
    0,
  );
}
