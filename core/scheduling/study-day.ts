import { dayNumber, daysInMonth } from '#core/basics/day-number.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { offsetMsAt } from '#core/scheduling/time-zone.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The learner's day at an instant: it turns when the local clock first reaches `dayStart` (an hour,
 * 0–23), and never turns back, even where daylight saving shows that hour twice.
 */
export function studyDayOf(instantMs: number, timeZone: string, dayStart: number): StudyDay {
  const offset = offsetMsAt(instantMs, timeZone);
  const number = Math.floor((instantMs + offset - dayStart * hourMs) / dayMs);
  const clockWasSetBack = offsetMsAt(instantMs - dayMs, timeZone) > offset;
  if (clockWasSetBack && startOfDayNumber(number + 1, timeZone, dayStart) <= instantMs) {
    return studyDayFromNumber(number + 1);
  }
  return studyDayFromNumber(number);
}

/** The first instant of a study day, in milliseconds. Where the clock skips that hour, the moment it skips. */
export function startOfStudyDay(day: StudyDay, timeZone: string, dayStart: number): number {
  return startOfDayNumber(studyDayNumber(day), timeZone, dayStart);
}

function startOfDayNumber(number: number, timeZone: string, dayStart: number): number {
  const local = number * dayMs + dayStart * hourMs;
  const before = offsetMsAt(local - 36 * hourMs, timeZone);
  const after = offsetMsAt(local + 36 * hourMs, timeZone);
  const first = local - before;
  if (before === after || offsetMsAt(first, timeZone) === before) return first;
  const second = local - after;
  if (offsetMsAt(second, timeZone) === after) return second;
  return firstInstantWith(after, second, first, timeZone);
}

/** The clock jumps over the hour: finds the jump, between an instant before it and one after it. */
function firstInstantWith(offset: number, beforeMs: number, afterMs: number, timeZone: string): number {
  let low = beforeMs;
  let high = afterMs;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMsAt(middle, timeZone) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** Days from 1970-01-01 to a study day. */
export function studyDayNumber(day: StudyDay): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The study day that many days after 1970-01-01. */
export function studyDayFromNumber(number: number): StudyDay {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The study day so many days later (earlier when negative). */
export function addDays(day: StudyDay, days: number): StudyDay {
  return studyDayFromNumber(studyDayNumber(day) + days);
}

/** Whole days from one study day to another; negative when `to` is earlier. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return studyDayNumber(to) - studyDayNumber(from);
}

/** Is the text `YYYY-MM-DD`, a day that exists, from 1900 to 2999? */
export function isStudyDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const inRange = year >= 1900 && year <= 2999 && month >= 1 && month <= 12;
  return inRange && day >= 1 && day <= daysInMonth(year, month);
}
