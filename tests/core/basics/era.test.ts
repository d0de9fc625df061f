import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonYearOf, yearInCalendar } from '#core/basics/era.ts';

it('counts 543 years more in the Buddhist Era', () => {
  expect(yearInCalendar(1992, 'be')).toBe(2535);
  expect(yearInCalendar(1992, 'ce')).toBe(1992);
});

it('puts January to March before 1941 into the Buddhist year before', () => {
  expect(yearInCalendar(1940, 'be', 3)).toBe(2482);
  expect(yearInCalendar(1940, 'be', 4)).toBe(2483);
  expect(yearInCalendar(1941, 'be', 1)).toBe(2484);
});

it('converts back to the same year in every month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2150 }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      (year, month) => {
        expect(commonYearOf(yearInCalendar(year, 'be', month), month)).toBe(year);
      },
    ),
  );
});
