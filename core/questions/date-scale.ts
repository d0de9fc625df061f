import { dayNumber, daysInMonth } from '#core/basics/day-number.ts';
import {
  type DatePoint,
  type Edtf,
  type PointPrecision,
  parseEdtf,
  pointPrecision,
} from '#core/basics/edtf.ts';
import type { DateValue } from '#core/facts/value.ts';

/** Dates of one shape as whole numbers: years, months or days, by their precision. */
export interface DateScale {
  readonly place: number;
  /** How much of the scale one date fills, so that neighbours this far apart share no day. */
  readonly width: number;
  readonly precision: PointPrecision;
  /** The date of the same shape that many places later (or earlier, below zero). */
  shift(places: number): DateValue;
}

/** The scale a date lives on; null for open ranges and for ranges whose ends differ in precision. */
export function dateScaleOf(value: DateValue): DateScale | null {
  const date = parseEdtf(value.edtf);
  if (!date?.start || !date.end) return null;
  const { start, end } = date;
  const precision = pointPrecision(start);
  if (pointPrecision(end) !== precision) return null;
  const place = placeOf(start, precision);
  const length = placeOf(end, precision) - place + 1;
  const spare = (start.approximate ? 1 : 0) + (end.approximate ? 1 : 0);
  return { place, width: length + spare, precision, shift: (places) => shiftDate(date, precision, places) };
}

/** The place on the scale of a precision of the day counted from 1970-01-01. */
export function placeOfDay(day: number, precision: PointPrecision): number {
  const date = dayOf(day);
  return placeOf({ ...date, approximate: false }, precision);
}

function placeOf(point: DatePoint, precision: PointPrecision): number {
  if (precision === 'year') return point.year;
  if (precision === 'month') return point.year * 12 + (point.month ?? 1) - 1;
  return dayNumber(point.year, point.month ?? 1, point.day ?? 1);
}

function shiftDate(date: Edtf, precision: PointPrecision, places: number): DateValue {
  const print = (point: DatePoint | null) =>
    point ? printPlace(placeOf(point, precision) + places, precision) + (point.approximate ? '~' : '') : '..';
  const edtf = date.precision === 'interval' ? `${print(date.start)}/${print(date.end)}` : print(date.start);
  return { kind: 'date', edtf };
}

function printPlace(place: number, precision: PointPrecision): string {
  if (precision === 'year') return printYear(place);
  if (precision === 'month') return `${printYear(Math.floor(place / 12))}-${twoDigits((place % 12) + 1)}`;
  const { year, month, day } = dayOf(place);
  return `${printYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The calendar day of a day number: the year is estimated, then put right by at most one. */
function dayOf(dayCount: number): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(dayCount / 365.2425);
  if (dayNumber(year, 1, 1) > dayCount) year -= 1;
  else if (dayNumber(year + 1, 1, 1) <= dayCount) year += 1;
  let month = 1;
  let day = dayCount - dayNumber(year, 1, 1) + 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

function printYear(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
