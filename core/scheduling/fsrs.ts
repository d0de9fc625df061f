import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from '#core/scheduling/memory.ts';

/**
 * The only door to `ts-fsrs`: it adds methods to `Date.prototype` and counts UTC days, so only its
 * formulas are used, and days are counted by us.
 */
const algorithm = new FSRSAlgorithm({ enable_short_term: true, enable_fuzz: false });

/** What FSRS-6 keeps of a card. */
export interface FsrsState {
  /** Days until retrievability falls to 0.9. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
}

/**
 * Stability and difficulty after a rating, by FSRS-6 with its default weights. `elapsedDays` are whole
 * study days since the review before, at least 0; 0 takes the short-term formula. null: never rated yet.
 */
export function nextFsrsState(state: FsrsState | null, elapsedDays: number, rating: Rating): FsrsState {
  const { stability, difficulty } = algorithm.next_state(state, elapsedDays, rating);
  return { stability, difficulty };
}

/** Probability (0 to 1) that the card is recalled so many days after its last review. */
export function retrievabilityAfter(stability: number, elapsedDays: number): number {
  return algorithm.forgetting_curve(elapsedDays, stability);
}

const modifiers = new Map<number, number>();

/** Whole days, at least 1, after which retrievability falls to `retention` (above 0, at most 1). */
export function fsrsIntervalDays(stability: number, retention: number, maximumIntervalDays: number): number {
  let modifier = modifiers.get(retention);
  if (modifier === undefined) {
    modifier = algorithm.calculate_interval_modifier(retention);
    if (modifiers.size < 1_000) modifiers.set(retention, modifier);
  }
  return Math.min(Math.max(1, Math.round(stability * modifier)), maximumIntervalDays);
}
