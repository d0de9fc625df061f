import type { CardScope } from '#core/questions/card-scope.ts';
import { type ChartGapPlan, planChartGap } from '#core/questions/kinds/chart-gap.ts';
import { type ClozePlan, planCloze } from '#core/questions/kinds/cloze.ts';
import { type ComparisonPlan, planComparison } from '#core/questions/kinds/comparison.ts';
import { type MatchingPlan, planMatching } from '#core/questions/kinds/matching.ts';
import { type ChoicePlan, planMultipleChoice } from '#core/questions/kinds/multiple-choice.ts';
import { type MultipleResponsePlan, planMultipleResponse } from '#core/questions/kinds/multiple-response.ts';
import { type NumericalPlan, planNumerical } from '#core/questions/kinds/numerical.ts';
import { type OrderingPlan, planOrdering } from '#core/questions/kinds/ordering.ts';
import { planShortAnswer, type ShortAnswerPlan } from '#core/questions/kinds/short-answer.ts';
import { planTimeline, type TimelinePlan } from '#core/questions/kinds/timeline.ts';
import { planTrueFalse, type TrueFalsePlan } from '#core/questions/kinds/true-false.ts';
import type { Refusal } from '#core/questions/refusal.ts';

/** A question chosen and proved, without words. One member for each kind that can be made. */
export type QuestionPlan =
  | ChoicePlan
  | MultipleResponsePlan
  | TrueFalsePlan
  | ShortAnswerPlan
  | NumericalPlan
  | ClozePlan
  | OrderingPlan
  | MatchingPlan
  | ComparisonPlan
  | TimelinePlan
  | ChartGapPlan;

/** Chooses and proves a question of the card in the scope's kind. */
export function planQuestion(scope: CardScope): QuestionPlan | Refusal {
  switch (scope.kind) {
    case 'multiple-choice':
      return planMultipleChoice(scope);
    case 'multiple-response':
      return planMultipleResponse(scope);
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
    case 'matching':
      return planMatching(scope);
    case 'comparison':
      return planComparison(scope);
    case 'timeline':
      return planTimeline(scope);
    case 'chart-gap':
      return planChartGap(scope);
  }
}
