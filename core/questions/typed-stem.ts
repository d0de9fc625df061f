import { renderTemplate } from '#core/facts/render-template.ts';
import { answerHint } from '#core/questions/answer-hint.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { Expected, TypedQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';

/** The stem of the ask, with how the answer is wanted behind it; refuses when it tells the key. */
export function renderTypedStem(
  kind: 'short-answer' | 'numerical',
  scope: CardScope,
  proved: Proved,
  answer: Expected,
): TypedQuestion | Refusal {
  const { base, fact, property, ask, reader } = scope;
  const { locale } = reader;
  const template = templateOf(property, 'stem', ask, locale) ?? '';
  const sentence = renderTemplate(template, fact, { entities: base.entities, reader });
  if (sentence === null) return refuse('unfilled-slot');
  if (givesAway(base, sentence, proved.key)) return refuse('key-in-stem');
  return {
    ...frameOf(scope, proved.query, [fact]),
    kind,
    stem: withNotes(
      sentence,
      [statusNote(fact, proved.key, sentence, locale), answerHint(answer, sentence, locale)],
      locale,
    ),
    explanation: explain(scope, []),
    answer,
    chance: 0,
  };
}
