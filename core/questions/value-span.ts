import { parseEdtf, possibleDays } from '#core/basics/edtf.ts';
import type { DateValue, QuantityValue } from '#core/facts/value.ts';

/** All a value may mean, as an interval on its own scale: days for dates, base units for quantities. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const nowhere: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

// Parsing is the dearest step of a proof, and values never change: remembered per value object.
const remembered = new WeakMap<DateValue | QuantityValue, Span>();

/**
 * The days a date covers ("about" widened by one unit of its precision), or the amounts a quantity
 * stands for: half a step to either side, its tolerance, or a tenth where the source hedges without one.
 * A date that cannot be read spans everything, so that nothing is ever proved by it.
 */
export function spanOf(value: DateValue | QuantityValue): Span {
  const known = remembered.get(value);
  if (known) return known;
  const span = value.kind === 'date' ? daysOf(value) : amountsOf(value);
  remembered.set(value, span);
  return span;
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function daysOf(value: DateValue): Span {
  const date = parseEdtf(value.edtf);
  if (!date) return nowhere;
  const { earliest, latest } = possibleDays(date);
  return { low: earliest, high: latest };
}

function amountsOf(value: QuantityValue): Span {
  const hedged = value.qualifier === null ? 0 : Math.abs(value.amount) / 10;
  // Just under half a step: 2 and 3 of step 1 are different numbers, 349.2 and 349 million are not.
  const margin = Math.max(value.step * 0.499, value.tolerance ?? hedged);
  return { low: value.amount - margin, high: value.amount + margin };
}
