import {
  type Memory,
  type Rating,
  type Review,
  ratings,
  type SchedulingSettings,
} from '#core/scheduling/memory.ts';
import { nextMemory } from '#core/scheduling/next-memory.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

/** What a rating button promises. */
export interface RatingPreview {
  readonly rating: Rating;
  /** Whole days until the card comes back; 0 inside steps, where `waitMs` says how long. */
  readonly intervalDays: number;
  readonly waitMs: number;
  readonly memory: Memory;
}

/** What each of the four ratings would lead to if it were given now: the very memory, fuzz included. */
export function previewRatings(
  card: { readonly card: string; readonly memory: Memory | null },
  nowMs: number,
  settings: SchedulingSettings,
): readonly RatingPreview[] {
  const { timeZone, dayStart } = settings;
  const studyDay = studyDayOf(nowMs, timeZone, dayStart);
  return ratings.map((rating) => {
    const review: Review = {
      id: 'preview',
      card: card.card,
      rating,
      reviewedAtMs: nowMs,
      studyDay,
      timeZone,
      dayStart,
    };
    const memory = nextMemory(card.memory, review, settings);
    return { rating, intervalDays: memory.intervalDays, waitMs: memory.dueAtMs - nowMs, memory };
  });
}
