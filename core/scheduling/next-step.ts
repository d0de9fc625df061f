import type { Rating } from '#core/scheduling/memory.ts';

/** Where a rating leads within learning or relearning steps: to a step and its wait, or out of the steps. */
export type NextStep = { readonly step: number; readonly waitMs: number } | 'done';

/**
 * Again starts over; Hard stays (on the first step it waits halfway to the second, or one and a half
 * times a single step); Good goes on, and out after the last; Easy goes out at once.
 */
export function nextStep(stepsMs: readonly number[], step: number, rating: Rating): NextStep {
  const [first, second] = stepsMs;
  if (first === undefined || rating === 4) return 'done';
  if (rating === 1) return { step: 0, waitMs: first };
  const target = rating === 2 ? step : step + 1;
  const waitMs = stepsMs[target];
  // Steps may have been shortened in the settings since: what lies beyond the last is out.
  if (waitMs === undefined) return 'done';
  if (rating === 3 || step > 0) return { step: target, waitMs };
  return { step, waitMs: second === undefined ? first * 1.5 : (first + second) / 2 };
}
