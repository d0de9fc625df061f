import type { CardState } from '#core/progress/fold-card.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { addDays } from '#core/scheduling/study-day.ts';

export interface ReviewDay {
  readonly day: StudyDay;
  readonly count: number;
}

/** How many reviews counted on each study day from `from` to `to`, both included, every day listed: a calendar heat map. */
export function reviewsPerDay(
  cards: Iterable<Pick<CardState, 'trace'>>,
  from: StudyDay,
  to: StudyDay,
): readonly ReviewDay[] {
  const counts = new Map<StudyDay, number>();
  for (let day = from; day <= to; day = addDays(day, 1)) counts.set(day, 0);
  for (const { trace } of cards) {
    for (const { review } of trace) {
      const known = counts.get(review.studyDay);
      if (known !== undefined) counts.set(review.studyDay, known + 1);
    }
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}
