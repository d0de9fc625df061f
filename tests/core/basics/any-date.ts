import fc from 'fast-check';
import { parseEdtf } from '#core/basics/edtf.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A point whose year cannot be mistaken for the other era, as EDTF. */
const anyPoint = fc
  .record({
    year: fc.integer({ min: 1857, max: 2097 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.constantFrom('year', 'month', 'day'),
    about: fc.boolean(),
  })
  .map(({ year, month, day, precision, about }) => {
    const parts = [String(year), two(month), two(day)].slice(0, { year: 1, month: 2, day: 3 }[precision]);
    return `${parts.join('-')}${about ? '~' : ''}`;
  })
  .filter((edtf) => parseEdtf(edtf) !== null);

const anyPeriod = fc
  .tuple(fc.oneof(anyPoint, fc.constant('..')), fc.oneof(anyPoint, fc.constant('..')))
  .filter(([start, end]) => start.replace('~', '') !== end.replace('~', ''))
  .map((ends) => ends.join('/'))
  .filter((edtf) => parseEdtf(edtf) !== null);

/** Any date a fact may hold: a day, a month, a year, each perhaps approximate, or a period, perhaps open. */
export const anyDate = fc.oneof(anyPoint, anyPoint, anyPeriod);
