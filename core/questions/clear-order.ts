import { parseEdtf } from '#core/basics/edtf.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

/**
 * Is `a` earlier or smaller than `b` beyond doubt, whatever either may still mean? Two dates of one year
 * must be equally fine, two quantities in one unit and further apart than either is precise; "over" has
 * no upper end, "under" and "at most" no lower one.
 */
export function isClearlyLess(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return isClearlyEarlier(a, b);
  return a.kind === 'quantity' && b.kind === 'quantity' && isClearlySmaller(a, b);
}

function isClearlyEarlier(a: DateValue, b: DateValue): boolean {
  if (spanOf(a).high >= spanOf(b).low) return false;
  const [one, other] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  return one !== null && other !== null && (one.precision === other.precision || !sharesYear(a, b));
}

function sharesYear(a: DateValue, b: DateValue): boolean {
  const [one, other] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  return one?.end?.year === other?.start?.year;
}

function isClearlySmaller(a: QuantityValue, b: QuantityValue): boolean {
  if (a.unit !== b.unit) return false;
  return b.amount - a.amount >= Math.max(a.step, b.step) && reachOf(a).high < reachOf(b).low;
}

function reachOf(value: QuantityValue): Span {
  const { low, high } = spanOf(value);
  switch (value.qualifier) {
    case 'over':
      return { low: value.amount, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value.amount };
    case 'about':
    case null:
      return { low, high };
  }
}
