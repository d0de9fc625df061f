import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import type { Locale, Reader } from '#core/basics/locale.ts';
import type { Expected } from '#core/questions/question.ts';

type ExpectedDate = Extract<Expected, { kind: 'date' }>;
type ExpectedQuantity = Extract<Expected, { kind: 'quantity' }>;

/** By precision, with a year that is put in: one that the right answer does not have. */
const shapes: Readonly<Record<Edtf['precision'], (year: number) => string>> = {
  day: (year) => `${year}-02-14`,
  month: (year) => `${year}-02`,
  year: (year) => String(year),
  interval: (year) => `${year}-02-14/${year}-02-18`,
};

/** A date of the kind expected, but not the one expected: in the reader's era, and in the other. */
export function exampleDates(
  { edtf }: ExpectedDate,
  { locale, calendar }: Reader,
): readonly [string, string] {
  const precision = parseEdtf(edtf)?.precision ?? 'day';
  const date = parseEdtf(shapes[precision](edtf.includes('2005') ? 2010 : 2005));
  if (!date) return ['', ''];
  const other = calendar === 'be' ? 'ce' : 'be';
  return [
    formatDate(date, { locale, calendar }, 'plain'),
    formatDate(date, { locale, calendar: other }, 'plain'),
  ];
}

/** What the number of an example is multiplied with, where ones and tens would look odd. */
const sizes: Readonly<Record<string, number>> = { USD: 1_000_000, people: 100 };

/** An amount in the unit expected that shares no leading digits with the one expected. */
export function exampleAmount({ amount, unit }: ExpectedQuantity, locale: Locale): string {
  const digits = String(Math.abs(amount)).startsWith('1') ? 24 : 12;
  const size = sizes[unit] ?? 1;
  return formatQuantity({ amount: digits * size, unit, step: size, qualifier: null }, locale);
}
