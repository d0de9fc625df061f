import type { CardKey } from '#core/basics/card-key.ts';
import { countedAnswers } from '#core/progress/counted-answers.ts';
import { type Estimate, loosen, observe, unknown } from '#core/progress/estimate.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';

/** What the answers of one learner say: how able they are, and how difficult each card is. */
export interface AnswerModel {
  readonly skill: Estimate;
  readonly difficulties: ReadonlyMap<CardKey, Estimate>;
}

export interface AnswerFold {
  readonly renames: Renames;
  /** What is known of the cards before. */
  readonly difficulties: ReadonlyMap<CardKey, Estimate>;
  /**
   * `own`: every answer counts and estimates stay loose, since a learner learns, also the single card.
   * `everybody`: only the first answer to each card counts, before anything was learned from it.
   */
  readonly of: 'own' | 'everybody';
}

/** How much less certain an estimate becomes with each answer, in logits squared. */
const drifts = { own: { skill: 0.01, card: 0.15 }, everybody: { skill: 0.01, card: 0 } } as const;

/**
 * Folds one learner's answers, in the order they count: the same model whatever the order of arrival and
 * the duplicates. What was taken back does not count, what was overruled counts as right, and an answer
 * that could not be read says nothing. Only answers, undos and overrulings among the events matter.
 * Nobody keeps what comes of it for longer than until the next reckoning, so that another way of weighing
 * needs no name.
 */
export function foldAnswers(events: Iterable<StoredEvent>, fold: AnswerFold): AnswerModel {
  const difficulties = new Map(fold.difficulties);
  const seen = new Set<CardKey>();
  const drift = drifts[fold.of];
  let skill = unknown;
  for (const { card, ...observation } of observationsOf(events, fold.renames)) {
    if (fold.of === 'everybody' && seen.has(card)) continue;
    seen.add(card);
    const before = loosen(difficulties.get(card) ?? unknown, drift.card);
    const after = observe(loosen(skill, drift.skill * observation.weight), before, observation);
    skill = after.skill;
    difficulties.set(card, after.difficulty);
  }
  return { skill, difficulties };
}

function* observationsOf(events: Iterable<StoredEvent>, renames: Renames) {
  for (const { parts, chance } of countedAnswers(events, renames)) {
    const weight = 1 / parts.size;
    for (const [card, score] of parts) yield { card, score, chance, weight };
  }
}
