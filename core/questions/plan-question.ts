import type { CardScope } from '#core/questions/card-scope.ts';
import { type ClozePlan, planCloze } from '#core/questions/kinds/cloze.ts';
import { type ChoicePlan, planMultipleChoice } from '#core/questions/kinds/multiple-choice.ts';
import { type NumericalPlan, planNumerical } from '#core/questions/kinds/numerical.ts';
import { type OrderingPlan, planOrdering } from '#core/questions/kinds/ordering.ts';
import { planShortAnswer, type ShortAnswerPlan } from '#core/questions/kinds/short-answer.ts';
import { planTrueFalse, type TrueFalsePlan } from '#core/questions/kinds/true-false.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

/** A question chosen and proved, without words. One member for each kind that can be made. */
export type QuestionPlan =
  | ChoicePlan
  | TrueFalsePlan
  | ShortAnswerPlan
  | NumericalPlan
  | ClozePlan
  | OrderingPlan;

/** Chooses and proves a question of the card in the scope's kind. */
export function planQuestion(scope: CardScope): QuestionPlan | Refusal {
  switch (scope.kind) {
    case 'multiple-choice':
      return planMultipleChoice(scope);
    case 'true-false':
      return planTrueFalse(scope);
    case 'short-answer':
      return planShortAnswer(scope);
    case 'numerical':
      return planNumerical(scope);
    case 'cloze':
      return planCloze(scope);
    case 'ordering':
      return planOrdering(scope);
    case 'multiple-response':
    case 'matching':
    case 'comparison':
    case 'timeline':
    case 'chart-gap':
      return refuse('kind-unsuited');
  }
}
