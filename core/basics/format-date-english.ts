import { type DatePoint, type Edtf, pointPrecision } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import { sharedDateParts } from '#core/basics/shared-date-parts.ts';

/** Prints a date in English; see `formatDate`. */
export function formatDateEnglish(date: Edtf, calendar: Calendar, style: 'plain' | 'when'): string {
  const { start, end } = date;
  if (!start) return end ? `until ${aboutPoint(end, calendar)}` : '';
  if (!end) return `since ${aboutPoint(start, calendar)}`;
  if (date.precision === 'interval') return interval(start, end, calendar, style);
  const text = aboutPoint(start, calendar);
  if (style === 'plain' || start.approximate) return text;
  return `${preposition(start)} ${text}`;
}

/** See `formatWhenGap`. */
export function whenGapEnglish(date: Edtf, gap: string): string {
  if (!date.start) return `until ${gap}`;
  if (!date.end) return `since ${gap}`;
  if (date.precision === 'interval') return `from ${gap}`;
  return `${date.approximate ? 'about' : preposition(date.start)} ${gap}`;
}

function interval(start: DatePoint, end: DatePoint, calendar: Calendar, style: 'plain' | 'when'): string {
  const shared = sharedDateParts(start, end, calendar);
  const to = aboutPoint(end, calendar);
  if (style === 'plain' && bareYears(start, end)) {
    return `${yearInCalendar(start.year, calendar)}–${to}`;
  }
  const from = {
    'month-and-year': String(start.day),
    year: dayAndMonth(start),
    none: aboutPoint(start, calendar),
  }[shared];
  if (style === 'when') return `from ${from} to ${to}`;
  return from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;
}

function bareYears(start: DatePoint, end: DatePoint): boolean {
  return [start, end].every((point) => pointPrecision(point) === 'year' && !point.approximate);
}

function preposition(point: DatePoint): 'on' | 'in' {
  return pointPrecision(point) === 'day' ? 'on' : 'in';
}

function aboutPoint(point: DatePoint, calendar: Calendar): string {
  const year = yearInCalendar(point.year, calendar, point.month);
  const parts = [dayAndMonth(point), String(year), calendar === 'be' ? 'BE' : ''];
  const text = parts.filter((part) => part !== '').join(' ');
  return point.approximate ? `about ${text}` : text;
}

function dayAndMonth(point: DatePoint): string {
  if (point.month === undefined) return '';
  const month = monthNames.en[point.month - 1] ?? '';
  return point.day === undefined ? month : `${point.day} ${month}`;
}
