import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { commonYearOf } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import type { TypedDate, TypedSpan, TypedYear } from '#core/basics/typed-date.ts';

/** A typed date that is known to exist. */
export interface ReadDate {
  readonly date: Edtf;
  /** The era typed beside a year; null where none was. */
  readonly mark: Calendar | null;
  /** How the years were counted. */
  readonly calendar: Calendar;
  /** Where an era was typed: the date had it been left out, if that is another. */
  readonly unmarked: Edtf | null;
}

/** The date a typed one stands for; `unknown-year` where the year cannot be told; null where no such day exists. */
export function resolveDate(span: TypedSpan): ReadDate | 'unknown-year' | null {
  const points = span.kind === 'date' ? [span.date] : [span.start, span.end].filter((end) => end !== null);
  const years = points.map((point) => countYear(point.year, point.month));
  if (years.some((year) => year === null)) return 'unknown-year';
  const date = toEdtf(span, (point) => countYear(point.year, point.month));
  if (!date) return null;
  const mark = points.find((point) => point.year?.mark)?.year?.mark ?? null;
  const unmarked = mark === null ? null : toEdtf(span, countUnmarked);
  return {
    date,
    mark,
    calendar: years.some((year) => year?.calendar === 'be') ? 'be' : 'ce',
    unmarked: unmarked && unmarked.text !== date.text ? unmarked : null,
  };
}

interface CountedYear {
  readonly commonYear: number;
  readonly calendar: Calendar;
}

/** A mark wins; without one 2400–2640 is Buddhist Era, 1000–2150 Common Era, and anything else is not guessed. */
function countYear(year: TypedYear | null, month: number | null): CountedYear | null {
  if (!year || year.digits.length < 3 || year.digits.length > 4) return null;
  const number = Number(year.digits);
  const calendar = year.mark ?? likelyCalendar(number);
  if (!calendar) return null;
  return { commonYear: calendar === 'be' ? commonYearOf(number, month ?? undefined) : number, calendar };
}

function countUnmarked(point: TypedDate): CountedYear | null {
  return countYear(point.year && { digits: point.year.digits, mark: null }, point.month);
}

function likelyCalendar(year: number): Calendar | null {
  if (year >= 2400 && year <= 2640) return 'be';
  return year >= 1000 && year <= 2150 ? 'ce' : null;
}

type Count = (point: TypedDate) => CountedYear | null;

function toEdtf(span: TypedSpan, count: Count): Edtf | null {
  if (span.kind === 'date') return parseEdtf(pointText(span.date, count));
  if (isSaidTwice(span, count)) return parseEdtf(pointText(span.start, count));
  const start = span.start ? pointText(span.start, count) : '..';
  const end = span.end ? pointText(span.end, count) : '..';
  return parseEdtf(start === end ? start : `${start}/${end}`);
}

type Period = Extract<TypedSpan, { kind: 'period' }>;

/** 29 มิถุนายน พ.ศ. 2535/ค.ศ. 1992: the year that seems to end a period is that of the date before it, in the other era. */
function isSaidTwice(span: Period, count: Count): span is Period & { readonly start: TypedDate } {
  const { start, end } = span;
  if (!start?.year || !end?.year || end.month !== null || start.year.digits === end.year.digits) return false;
  return count(start)?.commonYear === count(end)?.commonYear;
}

/** Not an EDTF text where the year is unknown or before year 1, so that it is refused as one. */
function pointText(point: TypedDate, count: Count): string {
  const year = count(point)?.commonYear ?? 0;
  if (year < 1) return '';
  const parts = [String(year).padStart(4, '0'), point.month, point.day].filter((part) => part !== null);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
