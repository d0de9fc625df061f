import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import { dateScaleOf, placeOfDay } from '#core/questions/date-scale.ts';
import { dateShape } from '#core/questions/value-shape.ts';
import { edtfDates } from '#tests/arbitraries/fact-base.ts';
import { makeDate } from '#tests/core/questions/make-base.ts';

test.each([
  ['1992', 3, '1995'],
  ['1992~', -1, '1991~'],
  ['2009-11', 3, '2010-02'],
  ['2009-01', -1, '2008-12'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2001-01-01', -1, '2000-12-31'],
  ['2025-05-05/2025-05-12', 30, '2025-06-04/2025-06-11'],
  ['2022/2026', -2, '2020/2024'],
])('%s moved by %i is %s', (edtf, places, moved) => {
  expect(dateScaleOf(makeDate(edtf))?.shift(places).edtf).toBe(moved);
});

test('an open range, ends of different precision and what is no date have no scale', () => {
  for (const edtf of ['2016-10/..', '2016/2017-05', 'someday'])
    expect(dateScaleOf(makeDate(edtf))).toBeNull();
});

test('moving keeps the shape, is undone by moving back, and by more than the width leaves no day in common', () => {
  fc.assert(
    fc.property(edtfDates, fc.integer({ min: -900, max: 900 }), (date, places) => {
      const scale = dateScaleOf(date);
      if (!scale) return;
      const moved = scale.shift(places);
      expect(parseEdtf(moved.edtf)).not.toBeNull();
      expect(dateShape(moved)).toBe(dateShape(date));
      expect(dateScaleOf(moved)?.shift(-places)).toEqual(date);
      const apart = parseEdtf(scale.shift(scale.width).edtf);
      expect(apart && apart.earliest > (parseEdtf(date.edtf)?.latest ?? 0)).toBe(true);
    }),
  );
});

test('a day has its place on every scale', () => {
  const day = parseEdtf('2008-07-15')?.earliest ?? 0;
  expect(placeOfDay(day, 'year')).toBe(2008);
  expect(placeOfDay(day, 'month')).toBe(2008 * 12 + 6);
  expect(placeOfDay(day, 'day')).toBe(day);
});
