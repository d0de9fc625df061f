import type { Value } from '#core/facts/value.ts';
import { chanceOfPart } from '#core/questions/chance-of-part.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { FactCard, Question } from '#core/questions/question.ts';

/** What is known of the person a quiz is for. */
export interface Learner {
  /** The score to be expected where guessing brings `chance`; both 0 to 1. */
  expectedScore(card: FactCard, chance: number): number;
  /** How much a kind is wanted for a card, beside the others; 0 is never. */
  weightOf(card: FactCard, kind: QuestionKind): number;
  /** Values they took for the answer and that were wrong, the most often picked first. */
  confusedWith(card: FactCard): readonly Value[];
}

/** Somebody of whom nothing is known: half of what cannot be guessed, and every kind as well as any other. */
export const stranger: Learner = {
  expectedScore: (_, chance) => chance + (1 - chance) / 2,
  weightOf: () => 1,
  confusedWith: () => [],
};

/** The score to be expected of a question, 0 to 1: the mean over its cards. */
export function expectedScoreOf(question: Question, learner: Learner): number {
  const chance = chanceOfPart(question);
  const scores = question.cards.map((card) => learner.expectedScore(card, chance));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
