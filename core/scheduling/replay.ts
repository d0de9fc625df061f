import type { Memory, MemoryState, Review, SchedulingSettings } from '#core/scheduling/memory.ts';
import { elapsedDays, nextMemory, retrievabilityOn } from '#core/scheduling/next-memory.ts';

/** A review with what was known of the card before it, and the memory after it. */
export interface TracedReview {
  readonly review: Review;
  /** Whole study days since the review before; 0 for the first. */
  readonly elapsedDays: number;
  /** Before the review; a card never rated is in learning. */
  readonly state: MemoryState;
  /** Predicted probability of recall, 0 to 1; null for the first review. */
  readonly retrievability: number | null;
  /** Interval the card had, in whole days. */
  readonly intervalDays: number;
  readonly after: Memory;
}

/** Applies one review and keeps what was known before it. */
export function traceReview(
  memory: Memory | null,
  review: Review,
  settings: SchedulingSettings,
): TracedReview {
  return {
    review,
    elapsedDays: elapsedDays(memory, review.studyDay),
    state: memory?.state ?? 'learning',
    retrievability: memory && retrievabilityOn(memory, review.studyDay),
    intervalDays: memory?.intervalDays ?? 0,
    after: nextMemory(memory, review, settings),
  };
}

/** Replays the reviews of one card, already in their order: one traced review each. The last holds the memory. */
export function replay(reviews: readonly Review[], settings: SchedulingSettings): readonly TracedReview[] {
  const trace: TracedReview[] = [];
  for (const review of reviews) trace.push(traceReview(trace.at(-1)?.after ?? null, review, settings));
  return trace;
}
