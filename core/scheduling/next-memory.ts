import { fsrsIntervalDays, nextFsrsState, retrievabilityAfter } from '#core/scheduling/fsrs.ts';
import { fuzzIntervalDays } from '#core/scheduling/fuzz.ts';
import type { Memory, MemoryState, Review, SchedulingSettings, StudyDay } from '#core/scheduling/memory.ts';
import { nextStep } from '#core/scheduling/next-step.ts';
import { addDays, daysBetween, startOfStudyDay, studyDayOf } from '#core/scheduling/study-day.ts';

type Place = Pick<Memory, 'state' | 'step' | 'intervalDays' | 'dueAtMs' | 'dueDay'>;

/**
 * The memory of a card after a review. Elapsed days are the difference of the stored study days, never
 * below 0. The interval depends on the new stability alone (and fuzz), not on the other three ratings.
 */
export function nextMemory(memory: Memory | null, review: Review, settings: SchedulingSettings): Memory {
  const { stability, difficulty } = nextFsrsState(
    memory,
    elapsedDays(memory, review.studyDay),
    review.rating,
  );
  const reps = (memory?.reps ?? 0) + 1;
  const lapsed = memory?.state === 'review' && review.rating === 1;
  return {
    card: review.card,
    stability,
    difficulty,
    ...nextPlace(memory, review, settings, () => {
      const days = fsrsIntervalDays(stability, settings.retention, settings.maximumIntervalDays);
      return settings.fuzz ? fuzzIntervalDays(days, review.card, reps, settings.maximumIntervalDays) : days;
    }),
    lastReviewAtMs: review.reviewedAtMs,
    lastStudyDay: review.studyDay,
    firstStudyDay: memory?.firstStudyDay ?? review.studyDay,
    reps,
    lapses: (memory?.lapses ?? 0) + (lapsed ? 1 : 0),
  };
}

/** Whole study days since the last review, at least 0; 0 for a card never rated. */
export function elapsedDays(memory: Memory | null, day: StudyDay): number {
  return memory ? Math.max(0, daysBetween(memory.lastStudyDay, day)) : 0;
}

/** Probability (0 to 1) that the card is recalled on a study day. */
export function retrievabilityOn(memory: Memory, day: StudyDay): number {
  return retrievabilityAfter(memory.stability, elapsedDays(memory, day));
}

function nextPlace(
  memory: Memory | null,
  review: Review,
  settings: SchedulingSettings,
  intervalDaysOf: () => number,
): Place {
  const { state, stepsMs, step } = stepsFor(memory, settings);
  const inReview = memory?.state === 'review';
  const next = inReview && review.rating !== 1 ? 'done' : nextStep(stepsMs, step, review.rating);
  if (next === 'done') {
    const intervalDays = intervalDaysOf();
    const dueDay = addDays(review.studyDay, intervalDays);
    const dueAtMs = startOfStudyDay(dueDay, review.timeZone, review.dayStart);
    return { state: 'review', step: 0, intervalDays, dueAtMs, dueDay };
  }
  const dueAtMs = review.reviewedAtMs + next.waitMs;
  const dueDay = studyDayOf(dueAtMs, review.timeZone, review.dayStart);
  return { state, step: next.step, intervalDays: 0, dueAtMs, dueDay };
}

/** The steps that a card stands in, or falls into when it is forgotten now. */
function stepsFor(memory: Memory | null, settings: SchedulingSettings) {
  const state: MemoryState = memory === null || memory.state === 'learning' ? 'learning' : 'relearning';
  const stepsMs = state === 'learning' ? settings.learningStepsMs : settings.relearningStepsMs;
  return { state, stepsMs, step: memory?.step ?? 0 };
}
