import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import { type Estimate, unknown } from '#core/progress/estimate.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { findConfusions } from '#core/progress/find-confusions.ts';
import { foldAnswers } from '#core/progress/fold-answers.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import type { AskableCard } from '#core/progress/wire.ts';
import type { Learner } from '#core/questions/learner.ts';
import { predictScore } from '#core/questions/predict-score.ts';
import type { FactCard } from '#core/questions/question.ts';
import { retrievabilityAfter } from '#core/scheduling/fsrs.ts';
import type { Memory } from '#core/scheduling/memory.ts';
import { daysBetween, studyDayOf } from '#core/scheduling/study-day.ts';
import { weighKind } from '#core/scheduling/weigh-kind.ts';

/** Everything a person did, with what it is to be folded with. */
export interface History {
  readonly events: readonly StoredEvent[];
  readonly context: FoldContext;
}

/** How sure the difficulties are that come with a pack: many have answered, but not this learner. */
const publishedVariance = 0.3;

/**
 * What a history says of a learner at an instant: what can be expected of them, and in which kinds their
 * cards should be asked, and what they took for the answers. Cards they answered in quizzes are predicted from those answers, cards they only
 * reviewed from what is still remembered, all others from their skill and how difficult others found them.
 */
export function makeLearner(
  { events, context }: History,
  cards: readonly AskableCard[],
  nowMs: number,
): Learner {
  const memories = memoriesOf(foldEvents(events, context));
  const published = publishedDifficulties(cards);
  const { renames, settings } = context;
  const { skill, difficulties } = foldAnswers(events, { renames, difficulties: published, of: 'own' });
  const confusions = findConfusions(events, renames);
  const today = studyDayOf(nowMs, settings.timeZone, settings.dayStart);
  const known = (memory: Memory) =>
    retrievabilityAfter(memory.stability, Math.max(0, daysBetween(memory.lastStudyDay, today)));
  return {
    expectedScore: (card, chance) => {
      const key = keyOf(card);
      const difficulty = difficulties.get(key) ?? unknown;
      const memory = memories.get(key);
      if (memory && difficulty.answers === 0) return chance + (1 - chance) * known(memory);
      return predictScore(skill.mean, difficulty.mean, chance);
    },
    confusedWith: (card) => confusions.get(keyOf(card)) ?? [],
    weightOf: (card, kind) => weighKind(kind, memories.get(keyOf(card)) ?? null),
  };
}

function publishedDifficulties(cards: readonly AskableCard[]): ReadonlyMap<CardKey, Estimate> {
  const difficulties = new Map<CardKey, Estimate>();
  for (const card of cards) {
    if (card.difficulty === undefined) continue;
    difficulties.set(keyOf(card), { mean: card.difficulty, variance: publishedVariance, answers: 0 });
  }
  return difficulties;
}

function keyOf({ fact, ask }: FactCard): CardKey {
  return cardKeyOf({ item: 'fact', fact, ask });
}
