import type { FactBase } from '#core/facts/fact-base.ts';
import { choiceFlaws } from '#core/questions/choice-flaws.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import type { ChartGapQuestion } from '#core/questions/question.ts';

const fewestBars = 3;

/**
 * What is wrong with a chart: not exactly one bar missing, too few bars to tell a course by, two of a year;
 * or with its options, none of which may be a bar that is shown.
 */
export function chartGapFlaws(base: FactBase, question: ChartGapQuestion): QuestionFlaw[] {
  const { series } = question;
  const shown = series.flatMap(({ value }) => (value ? [value] : []));
  const found: QuestionFlaw[] = [];
  const years = new Set(series.map(({ x }) => x));
  if (shown.length !== series.length - 1 || series.length < fewestBars || years.size < series.length)
    found.push('no-gap');
  if ('answer' in question) return found;
  const isShown = question.options.some(
    ({ value }) => value && shown.some((bar) => areCompatible(base, bar, value)),
  );
  return [...found, ...choiceFlaws(base, question), ...(isShown ? (['true-distractor'] as const) : [])];
}
