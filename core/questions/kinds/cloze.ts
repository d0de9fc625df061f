import { gapText, renderTemplate } from '#core/facts/render-template.ts';
import { answerHint } from '#core/questions/answer-hint.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { expectedAnswer } from '#core/questions/expected-answer.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { TypedQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';
import { planTyped, type TypedPlan } from '#core/questions/typed-plan.ts';

export type ClozePlan = TypedPlan<'cloze'>;

/** The property's sentence with a gap in the place of the slot asked for. */
export function planCloze(scope: CardScope): ClozePlan | Refusal {
  return planTyped('cloze', scope, 'sentence');
}

export function renderCloze({ scope, proved }: ClozePlan): TypedQuestion | Refusal {
  const { base, fact, property, ask, reader } = scope;
  const { locale } = reader;
  const answer = expectedAnswer(base, proved.key);
  if (!answer) return refuse('kind-unsuited');
  const rendering = { entities: base.entities, reader, gap: ask };
  const sentence = renderTemplate(property.sentence[locale], fact, rendering);
  if (sentence === null) return refuse('unfilled-slot');
  if (sentence.split(gapText).length !== 2) return refuse('flawed');
  if (givesAway(base, sentence, proved.key)) return refuse('key-in-stem');
  const notes = [statusNote(fact, proved.key, sentence, locale), answerHint(answer, sentence, locale)];
  return {
    ...frameOf(scope, proved.query, [fact]),
    kind: 'cloze',
    stem: withNotes(setApart(neutralArticle(sentence)), notes, locale),
    explanation: explain(scope, []),
    answer,
    chance: 0,
  };
}

/** Thai is written without spaces; the gap stands between two all the same. */
function setApart(sentence: string): string {
  return sentence.replace(/([ก-๛])____/, '$1 ____').replace(/____([ก-๛])/, '____ $1');
}

/** "a ____" would tell whether a vowel follows. */
function neutralArticle(sentence: string): string {
  return sentence.replace(/\b([Aa])n? (?=_)/, (_, article: string) => `${article}/${article}n `);
}
