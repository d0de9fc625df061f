import type { CardState } from '#core/progress/fold-card.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import type { TracedReview } from '#core/scheduling/replay.ts';

/** From this interval on, in days, a card counts as mature. */
export const matureDays = 21;

export interface RetentionShare {
  readonly reviews: number;
  readonly remembered: number;
}

export interface TrueRetention {
  readonly young: RetentionShare;
  readonly mature: RetentionShare;
}

/**
 * The share that was remembered of the cards whose interval was put to the test, from one study day to
 * another, both included: only cards in review, only the first review of a card on a day, and Hard
 * counts as remembered.
 */
export function trueRetention(
  cards: Iterable<Pick<CardState, 'trace'>>,
  from: StudyDay,
  to: StudyDay,
): TrueRetention {
  const tested: TracedReview[] = [];
  for (const { trace } of cards) tested.push(...trace.filter((traced) => isTest(traced, from, to)));
  return {
    young: shareOf(tested.filter(({ intervalDays }) => intervalDays < matureDays)),
    mature: shareOf(tested.filter(({ intervalDays }) => intervalDays >= matureDays)),
  };
}

function isTest({ review, state, elapsedDays }: TracedReview, from: StudyDay, to: StudyDay): boolean {
  return state === 'review' && elapsedDays > 0 && review.studyDay >= from && review.studyDay <= to;
}

function shareOf(tested: readonly TracedReview[]): RetentionShare {
  return { reviews: tested.length, remembered: tested.filter(({ review }) => review.rating > 1).length };
}
