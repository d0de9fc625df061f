import { cardKeyOf } from '#core/basics/card-key.ts';
import { asDuration } from '#core/progress/as-duration.ts';
import type { AnsweredEvent, ShownOption } from '#core/progress/event.ts';
import type { EventFields } from '#core/progress/make-event.ts';
import type { Question } from '#core/questions/question.ts';

/** What an event says of an answer. */
export type AnsweredFields = Extract<EventFields, { type: 'answered' }>;

/** An answer as it was given and graded. */
export interface GradedAnswer extends Pick<AnsweredEvent, 'answer' | 'verdict' | 'durationMs' | 'quiz'> {
  readonly question: Question;
  /** Score of each card of the question, in the order of `question.cards`. */
  readonly scores: readonly number[];
}

/** The event of an answer, but for its stamp. */
export function answeredFields({ question, scores, durationMs, ...given }: GradedAnswer): AnsweredFields {
  const { id, kind, locale, seed, cards, chance, facts } = question;
  return {
    ...given,
    type: 'answered',
    question: id,
    kind,
    locale,
    seed,
    cards: cards.map(({ fact, ask }, index) => ({
      card: cardKeyOf({ item: 'fact', fact, ask }),
      score: scores[index] ?? 0,
    })),
    options: 'options' in question ? shownOptions(question) : [],
    chance,
    facts,
    durationMs: asDuration(durationMs),
  };
}

function shownOptions(question: Extract<Question, { options: unknown }>): readonly ShownOption[] {
  if (question.kind === 'matching')
    return question.options.map(({ id, text, value, group }) => ({ id, text, value, group }));
  return question.options.map(({ id, text, value }) => ({ id, text, value }));
}
