import { predictScore, shareKnown } from '#core/questions/predict-score.ts';

/** What is believed of a skill or a difficulty: a normal distribution, in logits. */
export interface Estimate {
  readonly mean: number;
  /** Falls with every answer, and with it the step of the next one. */
  readonly variance: number;
  /** How many answers it rests on. */
  readonly answers: number;
}

/** Of a learner or a card nothing is known of. */
export const unknown: Estimate = { mean: 0, variance: 1, answers: 0 };

/** One card's part of one answer. */
export interface Observation {
  /** 0 to 1. */
  readonly score: number;
  /** The score that blind guessing brings. */
  readonly chance: number;
  /** What it counts: 1 for a whole answer, less where one answer shows several cards. */
  readonly weight: number;
}

/** Where an answer is all but certain, or sure to be guessed, it says nothing; and nothing is divided by 0. */
const leastSpread = 1e-9;

/**
 * Moves a learner's skill and a card's difficulty towards what an answer shows: the more, the less certain
 * each is, and the less, the more likely the answer was a guess. One step of an extended Kalman filter on
 * the logistic model; no step is larger than the variance before it.
 */
export function observe(
  skill: Estimate,
  difficulty: Estimate,
  { score, chance, weight }: Observation,
): { readonly skill: Estimate; readonly difficulty: Estimate } {
  const expected = predictScore(skill.mean, difficulty.mean, chance);
  const known = shareKnown(skill.mean, difficulty.mean);
  const slope = (1 - chance) * known * (1 - known);
  const spread = Math.max(expected * (1 - expected), leastSpread);
  const gradient = (weight * (score - expected) * slope) / spread;
  const information = (weight * slope * slope) / spread;
  const damping = 1 + (skill.variance + difficulty.variance) * information;
  const moved = (before: Estimate, direction: 1 | -1): Estimate => ({
    mean: before.mean + (direction * before.variance * gradient) / damping,
    variance: before.variance - (before.variance ** 2 * information) / damping,
    answers: before.answers + 1,
  });
  return { skill: moved(skill, 1), difficulty: moved(difficulty, -1) };
}

/** Makes an estimate less certain, as time and learning do; never less than of somebody unknown. */
export function loosen(estimate: Estimate, drift: number): Estimate {
  return { ...estimate, variance: Math.min(unknown.variance, estimate.variance + drift) };
}
