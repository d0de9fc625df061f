import { type DatePoint, pointPrecision } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';

/** What the two ends of an interval have in common as printed, and so may say once: "5–12 May 2025". */
export function sharedDateParts(
  start: DatePoint,
  end: DatePoint,
  calendar: Calendar,
): 'month-and-year' | 'year' | 'none' {
  const alike = pointPrecision(start) === pointPrecision(end) && !start.approximate && !end.approximate;
  if (!alike || start.month === undefined || yearOf(start, calendar) !== yearOf(end, calendar)) return 'none';
  return start.day !== undefined && start.month === end.month ? 'month-and-year' : 'year';
}

function yearOf(point: DatePoint, calendar: Calendar): number {
  return yearInCalendar(point.year, calendar, point.month);
}
