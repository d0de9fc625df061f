import { makeRandom, type Random } from '#core/basics/random.ts';
import type { AnsweredEvent, StoredEvent } from '#core/progress/event.ts';
import { predictScore } from '#core/questions/predict-score.ts';
import { makeAnswered, makeStored } from '#tests/core/progress/make-stored.ts';

export interface Simulation {
  /** By card, in logits. */
  readonly difficulties: ReadonlyMap<string, number>;
  /** Each learner's log. */
  readonly logs: readonly (readonly StoredEvent[])[];
  /** By learner, in logits. */
  readonly skills: readonly number[];
}

/** One learner before one card. */
export interface Trial {
  readonly card: string;
  /** In logits. */
  readonly skill: number;
  readonly difficulty: number;
  readonly random: Random;
}

interface Simulated {
  readonly items: number;
  readonly learners: number;
  /** How an answer comes about; left out, it is typed or one of two to four options. */
  readonly answer?: (trial: Trial) => Partial<AnsweredEvent>;
}

/**
 * Learners of normally distributed skill who answer cards of normally distributed difficulty once each,
 * typed or among two to four options, as the logistic model says.
 */
export function simulateLearners(
  seed: number,
  { items, learners, answer = answerSomehow }: Simulated,
): Simulation {
  const random = makeRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const difficulties = new Map(
    Array.from({ length: items }, (_, index) => [`fact:f${index}#value`, normal()]),
  );
  const skills = Array.from({ length: learners }, normal);
  const logs = skills.map((skill, learner) =>
    random
      .shuffle([...difficulties])
      .map(([card, difficulty], place) =>
        makeStored(learner * items + place, place, makeAnswered(answer({ card, skill, difficulty, random }))),
      ),
  );
  return { difficulties, logs, skills };
}

function answerSomehow({ card, skill, difficulty, random }: Trial): Partial<AnsweredEvent> {
  const chance = random.pick([0, 0.25, 1 / 3, 0.5]) ?? 0;
  const score = random.next() < predictScore(skill, difficulty, chance) ? 1 : 0;
  const verdict = { verdict: score ? 'correct' : 'incorrect', score, reason: 'different' } as const;
  return { cards: [{ card, score }], chance, verdict };
}

/** Spearman's rank correlation of two lists without ties. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const squares = ranksA.reduce((sum, rank, index) => sum + (rank - (ranksB[index] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = [];
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
