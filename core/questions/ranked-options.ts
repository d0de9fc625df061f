import type { Value } from '#core/facts/value.ts';
import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import type { Distractor, Proved } from '#core/questions/distractor.ts';
import { drawRankedDistractors, type Ordered } from '#core/questions/ranked-distractors.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** Options in the order shown, and the place of the right one among them, from 0. */
export interface DrawnOptions {
  readonly options: readonly Distractor[];
  readonly keyPlace: number;
}

/**
 * A date or a figure among wrong ones, in their order. The rank of the right one is drawn first, so that
 * none is likelier than another; null where the base has no room for that.
 */
export function drawRankedOptions(
  scope: CardScope,
  proved: Proved,
  key: Ordered,
  wrongCount: number,
): DrawnOptions | null {
  const rank = randomOf(scope, 'rank').below(wrongCount + 1);
  const wrong = drawRankedDistractors(proved, key, wrongCount, rank, attemptRandomOf(scope, 'options'));
  if (!wrong) return null;
  const options = [...wrong, { value: key, origin: proved.fact }].sort(
    (a, b) => lowOf(a.value) - lowOf(b.value),
  );
  return { options, keyPlace: rank };
}

function lowOf(value: Value): number {
  return value.kind === 'date' || value.kind === 'quantity' ? spanOf(value).low : 0;
}
