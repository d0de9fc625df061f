import type { Random } from '#core/basics/random.ts';
import type { QuantityValue } from '#core/facts/value.ts';
import { roundnessOf } from '#core/questions/value-shape.ts';
import { spanOf } from '#core/questions/value-span.ts';

/**
 * `count` quantities as round as the key, below or above it, the nearest first: a walk by random steps
 * in proportion to the size. Null when there is no room: a rank below first, more than all of a hundred.
 */
export function inventQuantities(
  key: QuantityValue,
  side: 'below' | 'above',
  count: number,
  random: Random,
): QuantityValue[] | null {
  const place = roundnessOf(key);
  const start = Math.round(key.amount / place);
  const highest = key.unit === 'percent' && key.amount <= 100 ? 100 / place - 1 : Number.POSITIVE_INFINITY;
  const span = spanOf(key);
  // Neighbours must not share any amount they may stand for.
  const narrow = Math.max(1, Math.ceil(((span.high - span.low) / place) * 1.25));
  const found: QuantityValue[] = [];
  let current = start;
  for (let left = count; left > 0; left -= 1) {
    const room = side === 'below' ? current - 1 : highest - current;
    const wide = Math.min(Math.floor(room / left), Math.max(narrow, Math.floor(current * 0.3)));
    if (wide < narrow) return null;
    current = stepTo(current, narrow + random.below(wide - narrow + 1), side);
    if (current < 1 || current > highest) return null;
    found.push(quantityLike(key, current, place));
  }
  return found;
}

/** The next figure; one that ends in zero would be rounder than the key, so the one beyond it is taken. */
function stepTo(current: number, gap: number, side: 'below' | 'above'): number {
  const direction = side === 'below' ? -1 : 1;
  const next = current + direction * gap;
  return next % 10 === 0 ? next + direction : next;
}

function quantityLike(key: QuantityValue, figure: number, place: number): QuantityValue {
  // Dividing by the inverse keeps 0.1 + 0.2 from being printed as 0.30000000000000004.
  const amount = place < 1 ? figure / Math.round(1 / place) : figure * place;
  return {
    kind: 'quantity',
    amount,
    unit: key.unit,
    step: key.step,
    asPrinted: '',
    qualifier: key.qualifier,
    // Hedged as the key is, it may mean as much as the key does.
    ...(key.tolerance === undefined ? {} : { tolerance: key.tolerance }),
  };
}
