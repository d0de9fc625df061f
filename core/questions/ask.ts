import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { type CardScope, openCard } from '#core/questions/card-scope.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { planQuestion, type QuestionPlan } from '#core/questions/plan-question.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { renderQuestion } from '#core/questions/render-question.ts';

export type Asked = { readonly ok: true; readonly question: Question } | Refusal | FlawedRefusal;

/** What was made and thrown away, and what is wrong with it: an author may look at it. */
export interface FlawedRefusal extends Refusal {
  readonly reason: 'flawed';
  /** The last that was tried. */
  readonly tried: Question;
  readonly flaws: readonly QuestionFlaw[];
}

/** How often other options are tried when the first ones have a flaw. */
const mostAttempts = 12;

/**
 * A question of a card in one kind, proved to have one right answer and free of flaws; or the reason
 * why there is none. The same seed gives the same question. What the learner took for the answer before
 * (`confused`, the most often first) is offered again, where it may be.
 */
export function ask(
  base: FactBase,
  card: FactCard,
  kind: QuestionKind,
  reader: Reader,
  seed: number,
  confused: readonly Value[] = [],
): Asked {
  const opened = openCard(base, card, kind, reader, seed);
  if (!opened.ok) return opened;
  let asked: Asked = refuse('flawed');
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    asked = tryOnce({ ...opened.scope, attempt, confused });
    if (asked.ok || asked.reason !== 'flawed') return asked;
  }
  return asked;
}

/** The part of `ask` that chooses and proves, without words: value ids only. */
export function plan(
  base: FactBase,
  card: FactCard,
  kind: QuestionKind,
  reader: Reader,
  seed: number,
): QuestionPlan | Refusal {
  const opened = openCard(base, card, kind, reader, seed);
  return opened.ok ? planQuestion(opened.scope) : opened;
}

function tryOnce(scope: CardScope): Asked {
  const planned = planQuestion(scope);
  if (!planned.ok) return planned;
  const question = renderQuestion(planned);
  if ('reason' in question) return question;
  // A set may hold a card that is withdrawn: other members are tried.
  if (question.cards.some((card) => isWithdrawn(scope.base, card))) return refuse('flawed');
  const flaws = findFlaws(scope.base, question);
  return flaws.length === 0
    ? { ok: true, question }
    : { ok: false, reason: 'flawed', tried: question, flaws };
}

function isWithdrawn(base: FactBase, { fact, ask: slot }: FactCard): boolean {
  return base.facts.get(fact)?.unasked?.includes(slot) === true;
}
