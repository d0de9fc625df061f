import {
  defaultScheduling,
  type Rating,
  type Review,
  type SchedulingSettings,
} from '#core/scheduling/memory.ts';
import { startOfStudyDay, studyDayOf } from '#core/scheduling/study-day.ts';

export const noFuzz: SchedulingSettings = { ...defaultScheduling, fuzz: false };

/** A review of card `fact:a#value` in Bangkok at an instant. */
export function makeReview(rating: Rating, reviewedAtMs: number, settings = noFuzz): Review {
  const { timeZone, dayStart } = settings;
  return {
    id: `r${reviewedAtMs}`,
    card: 'fact:a#value',
    rating,
    reviewedAtMs,
    studyDay: studyDayOf(reviewedAtMs, timeZone, dayStart),
    timeZone,
    dayStart,
  };
}

/** Noon or so of a study day, the given number of days after 1 January 2026. */
export function noonOfDay(days: number): number {
  return startOfStudyDay('2026-01-01', 'Asia/Bangkok', 4) + (days * 24 + 8) * 3_600_000;
}
