import { renderChartGap } from '#core/questions/kinds/chart-gap.ts';
import { renderCloze } from '#core/questions/kinds/cloze.ts';
import { renderComparison } from '#core/questions/kinds/comparison.ts';
import { renderMatching } from '#core/questions/kinds/matching.ts';
import { renderMultipleChoice } from '#core/questions/kinds/multiple-choice.ts';
import { renderMultipleResponse } from '#core/questions/kinds/multiple-response.ts';
import { renderNumerical } from '#core/questions/kinds/numerical.ts';
import { renderOrdering } from '#core/questions/kinds/ordering.ts';
import { renderShortAnswer } from '#core/questions/kinds/short-answer.ts';
import { renderTimeline } from '#core/questions/kinds/timeline.ts';
import { renderTrueFalse } from '#core/questions/kinds/true-false.ts';
import type { QuestionPlan } from '#core/questions/plan-question.ts';
import type { Question } from '#core/questions/question.ts';
import type { Refusal } from '#core/questions/refusal.ts';

/** Puts a plan into the reader's words; refuses where the words would give the answer away. */
export function renderQuestion(plan: QuestionPlan): Question | Refusal {
  switch (plan.kind) {
    case 'multiple-choice':
      return renderMultipleChoice(plan);
    case 'multiple-response':
      return renderMultipleResponse(plan);
    case 'true-false':
      return renderTrueFalse(plan);
    case 'short-answer':
      return renderShortAnswer(plan);
    case 'numerical':
      return renderNumerical(plan);
    case 'cloze':
      return renderCloze(plan);
    case 'ordering':
      return renderOrdering(plan);
    case 'matching':
      return renderMatching(plan);
    case 'comparison':
      return renderComparison(plan);
    case 'timeline':
      return renderTimeline(plan);
    case 'chart-gap':
      return renderChartGap(plan);
  }
}
