/**
 * The score, 0 to 1, to be expected of a learner: the three-parameter logistic model (Birnbaum 1968) with
 * one slope for all. `skill` and `difficulty` are on one scale, in logits: where they are equal, half of
 * what guessing leaves is known. `chance` is the score that blind guessing brings.
 */
export function predictScore(skill: number, difficulty: number, chance: number): number {
  return chance + (1 - chance) * shareKnown(skill, difficulty);
}

/** The part of the prediction that is knowledge, 0 to 1, without guessing. */
export function shareKnown(skill: number, difficulty: number): number {
  return 1 / (1 + Math.exp(difficulty - skill));
}
