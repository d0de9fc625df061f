import { parseEdtf } from '#core/basics/edtf.ts';
import type { Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { expectedAnswer, expectedYear } from '#core/questions/expected-answer.ts';
import type { Expected, TypedQuestion } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { planTyped, type TypedPlan } from '#core/questions/typed-plan.ts';
import { renderTypedStem } from '#core/questions/typed-stem.ts';

export type NumericalPlan = TypedPlan<'numerical'>;

/** A quantity, or the year of a date, typed as a number. */
export function planNumerical(scope: CardScope): NumericalPlan | Refusal {
  return planTyped('numerical', scope, 'stem');
}

export function renderNumerical({ scope, proved }: NumericalPlan): TypedQuestion | Refusal {
  const answer = numberOf(scope, proved.key);
  if (!answer) return refuse('kind-unsuited');
  return renderTypedStem('numerical', scope, proved, answer);
}

/** A date that lies in one year is asked for that year. */
function numberOf(scope: CardScope, key: Value): Expected | null {
  if (key.kind === 'quantity') return expectedAnswer(scope.base, key);
  const date = key.kind === 'date' ? parseEdtf(key.edtf) : null;
  if (!date?.start || date.start.year !== date.end?.year || date.approximate) return null;
  return expectedYear(date.start.year, date);
}
