import { dayNumber, daysInMonth } from '#core/basics/day-number.ts';

/**
 * Reads the part of EDTF (ISO 8601-2) that facts use: `1992-06-29`, `2009-09`, `2024`, each with `~`
 * for "about", and intervals of two of them, either end open: `2025-05-05/2025-05-12`, `2016-10/..`.
 *
 * Our own reader because this runs on the phone: @edtf-ts/core weighs 12.8 kB (gzip) for the whole
 * standard. The tests compare the two on every text both understand.
 */
export interface Edtf {
  readonly text: string;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
  /** First and last day covered, counted from 1970-01-01; infinite on an open side. "About" is not widened. */
  readonly earliest: number;
  readonly latest: number;
  /** Is one side of an interval open? */
  readonly open: boolean;
  readonly approximate: boolean;
  /** The date, or the two ends of an interval; null for an open end. */
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
}

/** A day, a month (no `day`) or a year (neither), in Common Era. */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
}

export type PointPrecision = 'day' | 'month' | 'year';

/** How fine a date is given. */
export function pointPrecision(point: DatePoint): PointPrecision {
  if (point.day !== undefined) return 'day';
  return point.month !== undefined ? 'month' : 'year';
}

/** Reads an EDTF text; null where it is none of the forms above or names a day that does not exist. */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > 25) return null;
  const slash = text.indexOf('/');
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
  const point = parsePoint(text);
  if (!point) return null;
  return {
    text,
    precision: pointPrecision(point),
    earliest: firstDay(point),
    latest: lastDay(point),
    open: false,
    approximate: point.approximate,
    start: point,
    end: point,
  };
}

/** Do the two share a day? */
export function edtfOverlap(a: Edtf, b: Edtf): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Does `outer` cover every day of `inner`? */
export function edtfContains(outer: Edtf, inner: Edtf): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** Are they the same statement about time: the same days at the same precision, both "about" or neither? */
export function edtfEqual(a: Edtf, b: Edtf): boolean {
  return (
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.precision === b.precision &&
    a.approximate === b.approximate
  );
}

/** Is every day of `a` before every day of `b`? */
export function edtfBefore(a: Edtf, b: Edtf): boolean {
  return a.latest < b.earliest;
}

/** Order for lists: by first day, then by last day, then exact before approximate. Negative, zero or positive. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return (
    sign(a.earliest, b.earliest) || sign(a.latest, b.latest) || Number(a.approximate) - Number(b.approximate)
  );
}

/**
 * The days an approximate date may mean: one year, month or day more on either side, whichever it is given
 * in. "About 2024" is 2023 to 2025. Exact dates keep theirs.
 */
export function possibleDays(date: Edtf): { readonly earliest: number; readonly latest: number } {
  const { start, end, earliest, latest } = date;
  return {
    earliest: start?.approximate ? firstDay(neighbour(start, -1)) : earliest,
    latest: end?.approximate ? lastDay(neighbour(end, 1)) : latest,
  };
}

function parseInterval(text: string, from: string, to: string): Edtf | null {
  const start = from === '..' ? null : parsePoint(from);
  const end = to === '..' ? null : parsePoint(to);
  if ((!start && from !== '..') || (!end && to !== '..') || (!start && !end)) return null;
  const earliest = start ? firstDay(start) : Number.NEGATIVE_INFINITY;
  const latest = end ? lastDay(end) : Number.POSITIVE_INFINITY;
  if (earliest > latest) return null;
  const approximate = Boolean(start?.approximate || end?.approximate);
  return { text, precision: 'interval', earliest, latest, open: !start || !end, approximate, start, end };
}

function parsePoint(text: string): DatePoint | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const approximate = mark === '~';
  if (monthText === undefined) return { year, approximate };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return { year, month, approximate };
  const day = Number(dayText);
  return day < 1 || day > daysInMonth(year, month) ? null : { year, month, day, approximate };
}

function firstDay(point: DatePoint): number {
  return dayNumber(point.year, point.month ?? 1, point.day ?? 1);
}

function lastDay(point: DatePoint): number {
  const month = point.month ?? 12;
  return dayNumber(point.year, month, point.day ?? daysInMonth(point.year, month));
}

/** The year, month or day before or after. A day may count beyond its month: it is only counted with. */
function neighbour({ year, month, day, approximate }: DatePoint, step: -1 | 1): DatePoint {
  if (month === undefined) return { year: year + step, approximate };
  if (day !== undefined) return { year, month, day: day + step, approximate };
  const months = year * 12 + month - 1 + step;
  const inYear = Math.floor(months / 12);
  return { year: inYear, month: months - inYear * 12 + 1, approximate };
}

function sign(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
