import { renderTemplate } from '#core/facts/render-template.ts';
import { answerHint } from '#core/questions/answer-hint.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { Expected } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';

/**
 * The stem of the ask, with what it does not say itself in brackets behind it: that its figure is an
 * estimate or a target, and how a typed answer is wanted. Refuses when it tells the key.
 */
export function renderProvedStem(
  scope: CardScope,
  proved: Proved,
  answer: Expected | null,
): { readonly stem: string } | Refusal {
  const { base, fact, property, ask, reader } = scope;
  const { locale } = reader;
  const template = templateOf(property, 'stem', ask, locale) ?? '';
  const sentence = renderTemplate(template, fact, { entities: base.entities, reader });
  if (sentence === null) return refuse('unfilled-slot');
  if (givesAway(base, sentence, proved.key)) return refuse('key-in-stem');
  const status = statusNote(fact, proved.key, sentence, locale);
  return { stem: withNotes(sentence, [status, answer ? answerHint(answer, sentence, locale) : ''], locale) };
}
