import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, daysInMonth } from '#core/basics/day-number.ts';

const dates = fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }));

it('counts days as the platform calendar does', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 28 }), ([year, month], day) => {
      expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
    }),
  );
});

it('knows the length of every month', () => {
  fc.assert(
    fc.property(dates, ([year, month]) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});
