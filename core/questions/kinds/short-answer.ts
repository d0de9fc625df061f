import type { CardScope } from '#core/questions/card-scope.ts';
import { expectedAnswer } from '#core/questions/expected-answer.ts';
import type { TypedQuestion } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { planTyped, type TypedPlan } from '#core/questions/typed-plan.ts';
import { renderTypedStem } from '#core/questions/typed-stem.ts';

export type ShortAnswerPlan = TypedPlan<'short-answer'>;

/** A date, a name or a quantity, typed. */
export function planShortAnswer(scope: CardScope): ShortAnswerPlan | Refusal {
  return planTyped('short-answer', scope, 'stem');
}

export function renderShortAnswer({ scope, proved }: ShortAnswerPlan): TypedQuestion | Refusal {
  const answer = expectedAnswer(scope.base, proved.key);
  if (!answer) return refuse('kind-unsuited');
  return renderTypedStem('short-answer', scope, proved, answer);
}
