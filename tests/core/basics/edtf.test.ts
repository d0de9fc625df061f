import { parse } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  type Edtf,
  edtfBefore,
  edtfContains,
  edtfEqual,
  edtfOverlap,
  parseEdtf,
  possibleDays,
} from '#core/basics/edtf.ts';
import { runs } from '#tests/setup/run-counts.ts';

const dayMs = 86_400_000n;
const two = (number: number) => String(number).padStart(2, '0');
const pointText = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom('year', 'month', 'day'),
    fc.constantFrom('', '', '~'),
  )
  .map(([year, month, day, precision, mark]) => {
    const parts = { year: [year], month: [year, two(month)], day: [year, two(month), two(day)] };
    return `${parts[precision].join('-')}${mark}`;
  });
const intervalText = fc
  .tuple(fc.oneof(pointText, fc.constant('..')), fc.oneof(pointText, fc.constant('..')))
  .map((ends) => ends.join('/'));
const anyText = fc.oneof(pointText, intervalText);
const dates = anyText.map(parseEdtf).filter((date): date is Edtf => date !== null);

function read(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

describe('parseEdtf', () => {
  it.each([
    ['1992-06-29', 'day', '1992-06-29', '1992-06-29'],
    ['2009-09', 'month', '2009-09-01', '2009-09-30'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2025-05-05/2025-05-12', 'interval', '2025-05-05', '2025-05-12'],
    ['2022/2026', 'interval', '2022-01-01', '2026-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, first, last) => {
    const date = read(text);
    expect(date.precision).toBe(precision);
    expect(date.earliest).toBe(Date.parse(`${first}T00:00:00Z`) / 86_400_000);
    expect(date.latest).toBe(Date.parse(`${last}T00:00:00Z`) / 86_400_000);
  });

  it('reads an open interval as endless on that side', () => {
    expect(read('2016-10/..')).toMatchObject({ open: true, latest: Number.POSITIVE_INFINITY, end: null });
    expect(read('../2012')).toMatchObject({ open: true, earliest: Number.NEGATIVE_INFINITY, start: null });
  });

  it('marks approximate dates, and widens them only when asked', () => {
    const about = read('2024~');
    expect(about.approximate).toBe(true);
    expect(about.earliest).toBe(read('2024').earliest);
    const { earliest, latest } = about;
    expect(possibleDays(read('2024'))).toEqual({ earliest, latest });
  });

  it.each([
    ['2024~', '2023-01-01', '2025-12-31'],
    ['2024-01~', '2023-12-01', '2024-02-29'],
    ['2023-12~', '2023-11-01', '2024-01-31'],
    ['2024-03-01~', '2024-02-29', '2024-03-02'],
    ['2011~/2013', '2010-01-01', '2013-12-31'],
    ['2011/2012-12~', '2011-01-01', '2013-01-31'],
  ])('%s may mean the days from %s to %s, leap years or not', (about, first, last) => {
    expect(possibleDays(read(about))).toEqual({
      earliest: read(first).earliest,
      latest: read(last).latest,
    });
  });

  it.each([
    '',
    '92',
    '2535-13',
    '2023-02-29',
    '2024-06-31',
    '1992-6-29',
    '29/06/1992',
    '../..',
    '2025/2024',
    '2024-05-01T10:00',
    '1992-06-29 ',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('accepts what the reference library accepts, and reads the same days', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== '../..'),
        (text) => {
          const ours = parseEdtf(text);
          const theirs = parse(text);
          expect(ours !== null, text).toBe(theirs.success);
          if (!ours || !theirs.success) return;
          if (Number.isFinite(ours.earliest)) expect(BigInt(ours.earliest) * dayMs).toBe(theirs.value.minMs);
          if (Number.isFinite(ours.latest))
            expect(BigInt(ours.latest + 1) * dayMs - 1n).toBe(theirs.value.maxMs);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./~-]{0,30}$/)), (text) => {
        parseEdtf(text);
      }),
    );
  });
});

describe('relations', () => {
  it('overlap is mutual, and each date overlaps itself', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(edtfOverlap(a, b)).toBe(edtfOverlap(b, a));
        expect(edtfOverlap(a, a)).toBe(true);
      }),
    );
  });

  it('two dates overlap, or one is before the other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect([edtfOverlap(a, b), edtfBefore(a, b), edtfBefore(b, a)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('what contains another overlaps it, and containing both ways is the same days', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (edtfContains(a, b)) expect(edtfOverlap(a, b)).toBe(true);
        const both = edtfContains(a, b) && edtfContains(b, a);
        expect(both).toBe(a.earliest === b.earliest && a.latest === b.latest);
      }),
    );
  });

  it('a year contains its months, and equals none of them', () => {
    expect(edtfContains(read('1992'), read('1992-06'))).toBe(true);
    expect(edtfContains(read('1992-06'), read('1992'))).toBe(false);
    expect(edtfEqual(read('1992'), read('1992-06'))).toBe(false);
    expect(edtfEqual(read('2024'), read('2024~'))).toBe(false);
    expect(edtfEqual(read('2024'), read('2024'))).toBe(true);
  });

  it('orders dates totally', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        if (edtfBefore(a, b)) expect(compareEdtf(a, b)).toBeLessThan(0);
      }),
    );
  });
});
