import type { CardKey } from '#core/basics/card-key.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { quizResult } from '#core/progress/quiz-result.ts';
import { queueOfAll } from '#core/scheduling/queue-of-all.ts';
import type { StudyState } from '#offline/progress/study.ts';
import type { Given } from '#ui/quiz/find-given.ts';
import type { Quiz } from '#ui/quiz/use-quiz.ts';

type State = Pick<StudyState, 'suspended' | 'buried' | 'settings'>;

/**
 * The cards that a review of what was missed opens with. A list with several answers is asked but has no
 * card, and what is suspended or put off does not come.
 */
export function cardsToStudy(
  { attempt }: Pick<QuizPlan, 'attempt'>,
  { given, scheduled }: Pick<Quiz, 'given' | 'scheduled'>,
  { suspended, buried, settings }: State,
  nowMs: number,
): readonly CardKey[] {
  const events = [...given.values()].map(asItCounts);
  const missed = quizResult(events, attempt).toStudy.flatMap(({ cards }) => cards);
  const cards = missed.filter((card) => scheduled.has(card)).map((card) => ({ card, item: card, group: '' }));
  return queueOfAll({ cards, suspended, buried, nowMs, settings, seed: 1 }).cards;
}

function asItCounts({ event, overridden }: Given): Given['event'] {
  return overridden ? { ...event, cards: event.cards.map(({ card }) => ({ card, score: 1 })) } : event;
}
