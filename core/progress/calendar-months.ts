import type { ReviewDay } from '#core/progress/reviews-per-day.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { addDays, studyDayNumber } from '#core/scheduling/study-day.ts';

/** Sunday or Monday. */
export type WeekStart = 0 | 1;

export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Seven places each, from the first day of the week; null where the month or the period has no day. */
  readonly weeks: readonly (readonly (ReviewDay | null)[])[];
}

/** The day on which a calendar of so many weeks begins that ends with the week of `today`. */
export function calendarStart(today: StudyDay, weeks: number, weekStart: WeekStart): StudyDay {
  return addDays(today, -placeInWeek(today, weekStart) - 7 * (weeks - 1));
}

/** Lays consecutive days out as printed calendars do: month by month, week by week. */
export function calendarMonths(days: readonly ReviewDay[], weekStart: WeekStart): readonly CalendarMonth[] {
  const months: { month: string; weeks: (ReviewDay | null)[][] }[] = [];
  for (const day of days) {
    const month = day.day.slice(0, 7);
    const place = placeInWeek(day.day, weekStart);
    let current = months.at(-1);
    if (current?.month !== month) {
      current = { month, weeks: [] };
      months.push(current);
    }
    if (place === 0 || current.weeks.length === 0) current.weeks.push(Array.from({ length: 7 }, () => null));
    const week = current.weeks.at(-1);
    if (week) week[place] = day;
  }
  return months;
}

/** 0 for the first day of the week. The first of January 1970 was a Thursday. */
function placeInWeek(day: StudyDay, weekStart: WeekStart): number {
  return (((studyDayNumber(day) + 4 - weekStart) % 7) + 7) % 7;
}
