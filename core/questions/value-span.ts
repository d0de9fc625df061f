import { parseEdtf, possibleDays } from '#core/basics/edtf.ts';
import type { DateValue, QuantityValue } from '#core/facts/value.ts';

/** All a value may mean, as an interval on its own scale: days for dates, base units for quantities. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const nowhere: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Parsing is the dearest step of a proof, and the same dates come again and again. */
const daysByText = new Map<string, Span>();
const mostRemembered = 50_000;

/**
 * The days a date covers ("about" widened by one unit of its precision), or the amounts a quantity
 * stands for: half a step to either side, its tolerance, or a tenth where the source hedges without one.
 * A date that cannot be read spans everything, so that nothing is ever proved by it.
 */
export function spanOf(value: DateValue | QuantityValue): Span {
  if (value.kind === 'quantity') return amountsOf(value);
  const known = daysByText.get(value.edtf);
  if (known) return known;
  if (daysByText.size >= mostRemembered) daysByText.clear();
  const span = daysOf(value);
  daysByText.set(value.edtf, span);
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
