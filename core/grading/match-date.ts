import { type DatePoint, type Edtf, edtfContains, parseEdtf } from '#core/basics/edtf.ts';
import { formatEdtfPoint } from '#core/grading/format-edtf-point.ts';

/**
 * How a date that was given stands to the one expected.
 *
 * - `same`: the same days
 * - `same-end`: the date expected goes on ("since 2016") and the one given is where it begins, or the reverse
 * - `finer`: a day or month inside the month or year expected
 * - `coarser`: the month or year that holds the date expected
 * - `one-end`: one end of the period expected
 */
export type DateMatch = 'same' | 'same-end' | 'finer' | 'coarser' | 'one-end' | 'different';

export function matchDate(expected: Edtf, given: Edtf): DateMatch {
  if (expected.earliest === given.earliest && expected.latest === given.latest) return 'same';
  if (expected.open || given.open) return matchOpen(expected, given);
  if (expected.precision === 'interval') return matchPeriod(expected, given);
  if (edtfContains(expected, given)) return 'finer';
  return given.precision !== 'interval' && edtfContains(given, expected) ? 'coarser' : 'different';
}

/** A date without its "since" or "until" is still that date; two different sides are not. */
function matchOpen(expected: Edtf, given: Edtf): DateMatch {
  if (expected.open && given.open && (expected.start === null) !== (given.start === null)) return 'different';
  if (expected.precision === 'interval' && !expected.open) return 'different';
  if (given.precision === 'interval' && !given.open) return 'different';
  if (given.open && given.start === null && !expected.open) return 'different';
  const [one, other] = [closedEnd(expected), closedEnd(given)];
  if (!one || !other) return 'different';
  const match = matchDate(one, other);
  return match === 'same' ? 'same-end' : match;
}

function matchPeriod(expected: Edtf, given: Edtf): DateMatch {
  if (given.precision === 'interval') return 'different';
  if (edtfContains(given, expected)) return 'coarser';
  const ends = [expected.start, expected.end].map((end) => end && pointDate(end));
  return ends.some((end) => end?.earliest === given.earliest && end.latest === given.latest)
    ? 'one-end'
    : 'different';
}

/** The one end an open period has; a date itself where it is none. */
function closedEnd(date: Edtf): Edtf | null {
  const point = date.start ?? date.end;
  return point && pointDate(point);
}

function pointDate(point: DatePoint): Edtf | null {
  return parseEdtf(formatEdtfPoint(point));
}
