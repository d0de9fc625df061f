import { expect, test } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import { sharedDateParts } from '#core/basics/shared-date-parts.ts';

const sharedBy = (interval: string, calendar: 'be' | 'ce' = 'ce') => {
  const { start, end } = parseEdtf(interval) ?? {};
  return start && end ? sharedDateParts(start, end, calendar) : 'no interval';
};

test.each([
  ['2025-05-05/2025-05-12', 'month-and-year'],
  ['2025-05-30/2025-06-02', 'year'],
  ['2012-03/2012-05', 'year'],
  ['2012-05/2012-05', 'year'],
  ['2024-12-30/2025-01-02', 'none'],
  ['2024-05/2025-05', 'none'],
  ['2022/2026', 'none'],
  ['2025-05-05/2025-06', 'none'],
  ['2012-03~/2012-05', 'none'],
  ['2025-05-05/2025-05-12~', 'none'],
])('the ends of %s share: %s', (interval, shared) => {
  expect(sharedBy(interval)).toBe(shared);
});

test('a year that changed on 1 April in the Buddhist Era is not shared across that day', () => {
  expect(sharedBy('1939-03/1939-05', 'be')).toBe('none');
  expect(sharedBy('1939-03/1939-05', 'ce')).toBe('year');
  expect(sharedBy('1941-03/1941-05', 'be')).toBe('year');
});
