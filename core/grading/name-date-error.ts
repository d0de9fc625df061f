import { type DatePoint, type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { formatEdtfPoint } from '#core/grading/format-edtf-point.ts';
import { matchDate } from '#core/grading/match-date.ts';

/** Would the date given be right, or right but coarser, were its years one more or one less? */
export function isYearOffByOne(expected: Edtf, given: Edtf): boolean {
  return [1, -1].some((years) =>
    isRightWhen(expected, given, (point) => ({ ...point, year: point.year + years })),
  );
}

/** Would the date given be right, were its days and months exchanged? */
export function isDayMonthSwapped(expected: Edtf, given: Edtf): boolean {
  return isRightWhen(expected, given, (point) =>
    point.day === undefined ? null : { ...point, month: point.day, day: point.month },
  );
}

/** `change` gives the point meant; null where there is nothing to change. */
function isRightWhen(
  expected: Edtf,
  given: Edtf,
  change: (point: DatePoint) => Omit<DatePoint, 'approximate'> | null,
): boolean {
  const changedText = (point: DatePoint | null) => {
    const changed = point && change(point);
    return changed ? formatEdtfPoint(changed) : '..';
  };
  const start = changedText(given.start);
  const changed = parseEdtf(given.precision === 'interval' ? `${start}/${changedText(given.end)}` : start);
  const match = changed && matchDate(expected, changed);
  // One end of a period may be right by chance: that names no mistake.
  return match !== null && match !== 'different' && match !== 'one-end';
}
