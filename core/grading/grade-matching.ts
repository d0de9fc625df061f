import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { MatchingGroup } from '#core/questions/question.ts';

type Pair = readonly [left: string, right: string];

/**
 * Grades pairs of ids, in any order. The score is the share of the lefts that have their right one; a left
 * without a partner earns nothing. An id that was not offered on its side, or a left paired twice, is not
 * understood; no pair at all is empty.
 */
export function gradeMatching(
  options: readonly { readonly id: string; readonly group: MatchingGroup }[],
  key: readonly Pair[],
  answer: Answer,
): Verdict {
  if (!Array.isArray(answer)) return unreadable(answer === '' ? 'empty' : 'not-understood');
  if (answer.length === 0) return unreadable('empty');
  const isOn = (group: MatchingGroup, id: string) =>
    options.some((option) => option.group === group && option.id === id);
  const pairs = answer.filter(isPair);
  const known = pairs.every(([left, right]) => isOn('left', left) && isOn('right', right));
  const lefts = new Set(pairs.map(([left]) => left));
  if (pairs.length < answer.length || !known || lefts.size < pairs.length)
    return unreadable('not-understood');
  const right = countRight(key, pairs);
  if (right === key.length) return correct('exact');
  return right === 0 ? incorrect('different') : partial(right / key.length, 'some');
}

function countRight(key: readonly Pair[], pairs: readonly Pair[]): number {
  return key.filter(([left, right]) => pairs.some((pair) => pair[0] === left && pair[1] === right)).length;
}

function isPair(item: string | Pair): item is Pair {
  return typeof item !== 'string' && item.length === 2;
}
