import { type Locale, locales, usualCalendars } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { openCard } from '#core/questions/card-scope.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import { planQuestion } from '#core/questions/plan-question.ts';
import type { RefusalReason } from '#core/questions/refusal.ts';
import { renderQuestion } from '#core/questions/render-question.ts';

/** Something an author must mend before a question may be asked. */
export interface QuestionProblem {
  readonly fact: string;
  readonly pack: string;
  readonly property: string;
  readonly ask: string;
  readonly kind: QuestionKind;
  readonly locale: Locale;
  readonly code: QuestionFlaw;
  /** The stem it stands in; empty where none could be made. */
  readonly stem: string;
}

/** Refusals that are an author's slip, not the base being honest about what it cannot prove. */
const slips: Partial<Record<RefusalReason, QuestionFlaw>> = {
  'unfilled-slot': 'unfilled-slot',
  'key-in-stem': 'key-in-stem',
};

/**
 * Flaws that come from the choice of options: another choice is tried, and a card for which none is
 * good is asked in other kinds. No author need mend them.
 */
const ofTheOptions: ReadonlySet<QuestionFlaw> = new Set([
  'key-length',
  'key-shape',
  'shared-word',
  'key-most-alike',
  'opposite-pair',
  'equal-options',
  'true-distractor',
  'tolerance-covers',
]);

/** Kinds that name facts by their items. */
const ofItems: ReadonlySet<QuestionKind> = new Set(['ordering', 'matching', 'comparison']);

/** Reads every question of a base in both languages, and reports what is wrong in their words. */
export function checkQuestions(base: FactBase): QuestionProblem[] {
  return locales.flatMap((locale) =>
    cardsOf(base).flatMap((card) => {
      const fact = base.facts.get(card.fact);
      if (!fact) return [];
      const { pack, property } = fact;
      return questionKinds.flatMap((kind) =>
        flawsOf(base, card, kind, locale).map(({ code, stem }) => ({
          ...card,
          pack,
          property,
          kind,
          locale,
          code,
          stem,
        })),
      );
    }),
  );
}

function flawsOf(base: FactBase, card: { fact: string; ask: string }, kind: QuestionKind, locale: Locale) {
  const reader = { locale, calendar: usualCalendars[locale] };
  const opened = openCard(base, card, kind, reader, 1);
  const planned = opened.ok ? planQuestion(opened.scope) : opened;
  const question = planned.ok ? renderQuestion(planned) : planned;
  if ('reason' in question) {
    // Some kinds need an item that tells nothing; where it does, its facts are asked in other kinds.
    const code = ofItems.has(kind) ? undefined : slips[question.reason];
    return code ? [{ code, stem: '' }] : [];
  }
  return findFlaws(base, question)
    .filter((code) => !ofTheOptions.has(code) && !(code === 'grammar-tells' && kind === 'multiple-choice'))
    .map((code) => ({ code, stem: question.stem }));
}
