import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarMonths, calendarStart, type WeekStart } from '#core/progress/calendar-months.ts';
import { addDays, daysBetween, studyDayFromNumber } from '#core/scheduling/study-day.ts';

const someDay = fc.integer({ min: -20_000, max: 40_000 }).map(studyDayFromNumber);
const someStart = fc.constantFrom<WeekStart>(0, 1);

function daysFrom(from: string, length: number) {
  return Array.from({ length }, (_, index) => ({ day: addDays(from, index), count: index }));
}

describe('calendarStart', () => {
  it('goes back to the Monday of the week so many weeks ago', () => {
    // 22 November 2026 is a Sunday.
    expect(calendarStart('2026-11-22', 2, 1)).toBe('2026-11-09');
  });

  it('takes Sunday for the first day where weeks begin with it', () => {
    expect(calendarStart('2026-11-22', 2, 0)).toBe('2026-11-15');
  });

  it('holds today in the last of exactly so many weeks', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), someStart, (today, weeks, weekStart) => {
        const days = daysBetween(calendarStart(today, weeks, weekStart), today) + 1;
        expect(Math.ceil(days / 7)).toBe(weeks);
      }),
    );
  });
});

describe('calendarMonths', () => {
  it('splits the week in which a month ends', () => {
    const months = calendarMonths(daysFrom('2026-09-28', 7), 1);
    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
    expect(
      months.map(({ weeks }) => weeks.map((week) => week.map((day) => day?.day.slice(8) ?? ''))),
    ).toEqual([[['28', '29', '30', '', '', '', '']], [['', '', '', '01', '02', '03', '04']]]);
  });

  it('shows each day once and in order, in weeks of seven places, whatever the period', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 200 }), someStart, (from, length, weekStart) => {
        const days = daysFrom(from, length);
        const weeks = calendarMonths(days, weekStart).flatMap((month) => month.weeks);
        expect(weeks.flat().filter((day) => day !== null)).toEqual(days);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
      }),
    );
  });
});
