import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { QuantityValue } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { type ChartAround, chartAround } from '#core/questions/chart-around.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { expectedAnswer } from '#core/questions/expected-answer.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import { renderProvedStem } from '#core/questions/proved-stem.ts';
import type { ChartGapQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { type DrawnOptions, drawRankedOptions } from '#core/questions/ranked-options.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { showOptions } from '#core/questions/shown-options.ts';
import { chartHasGap } from '#core/questions/wording.ts';

export interface ChartGapPlan {
  readonly ok: true;
  readonly kind: 'chart-gap';
  readonly scope: CardScope;
  readonly proved: Proved;
  readonly chart: ChartAround;
  /** Null where the answer is typed: the base has no room for options. */
  readonly choice: DrawnOptions | null;
}

const fewestBars = 3;
const wrongOptions = 2;
/** What is drawn may stand on the chart; then it is drawn anew. */
const mostTries = 8;
/** From this attempt on, nothing is offered: every choice of options had a flaw. */
const typedFrom = 8;

/**
 * The figure of a fact among those of other years, its own bar left out. What the chart shows is not
 * offered as an answer; and where one of its bars is as high as the missing one, it is not asked.
 */
export function planChartGap(scope: CardScope): ChartGapPlan | Refusal {
  const { base, fact, ask } = scope;
  if (ask !== 'value' || fact.value.kind !== 'quantity' || fact.value.amount < 0)
    return refuse('kind-unsuited');
  const proof = proveCard(scope, 'stem');
  if (!proof.ok) return proof;
  const { proved } = proof;
  const key = fact.value;
  const chart = chartAround(base, fact);
  if (!chart || chart.bars.length < fewestBars) return refuse('no-set');
  const shown = chart.bars.filter((bar) => bar.fact.id !== fact.id).map(({ value }) => value);
  if (shown.some((value) => areCompatible(base, value, key))) return refuse('answer-overlaps');
  const offering = { ...proved, given: [...proved.given, ...shown] };
  const choice = scope.attempt < typedFrom ? drawChoice(scope, offering, key) : null;
  return { ok: true, kind: 'chart-gap', scope, proved, chart, choice };
}

/** Figures that the chart does not show, whichever way they are drawn; null where several tries find none. */
function drawChoice(scope: CardScope, offering: Proved, key: QuantityValue): DrawnOptions | null {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const attempt = scope.attempt * mostTries + tried;
    const drawn = drawRankedOptions({ ...scope, attempt }, offering, key, wrongOptions);
    if (drawn) return drawn;
  }
  return null;
}

/** The words of a planned question; refuses when the stem tells the figure. */
export function renderChartGap(plan: ChartGapPlan): ChartGapQuestion | Refusal {
  const { scope, proved, chart, choice } = plan;
  const { base, fact, ask, reader } = scope;
  const expected = choice ? null : expectedAnswer(base, proved.key);
  const rendered = renderProvedStem(scope, proved, expected);
  if ('reason' in rendered) return rendered;
  const others = chart.bars.filter((bar) => bar.fact.id !== fact.id);
  const options = choice ? showOptions(scope, choice.options) : [];
  const explained = [
    ...options.filter((_, place) => place !== choice?.keyPlace),
    ...others.map((bar) => ({ text: yearText(bar.year, scope), origin: bar.fact })),
  ];
  const frame = {
    ...frameOf(scope, proved.query, [fact, ...others.map((bar) => bar.fact)]),
    cards: [{ fact: fact.id, ask }],
    kind: 'chart-gap',
    stem: `${chartHasGap[reader.locale]} ${rendered.stem}`,
    explanation: explain(scope, explained),
    title: titleOf(scope, chart),
    unit: chart.series.unit,
    series: chart.bars.map((bar) => ({
      x: bar.year,
      value: bar.fact.id === fact.id ? null : bar.value,
      status: bar.fact.status,
    })),
  } as const;
  if (expected) return { ...frame, answer: expected, chance: 0 };
  if (!choice) return refuse('kind-unsuited');
  return {
    ...frame,
    options: options.map(({ id, text, value }) => ({ id, text, value })),
    correct: [`o${choice.keyPlace + 1}`],
    chance: 1 / options.length,
  };
}

/** What the bars are of: "Trade: Vietnam – Kazakhstan". */
function titleOf({ base, reader }: CardScope, { series }: ChartAround): string {
  const { property, subject, about } = series;
  const names = [{ kind: 'entity', id: subject } as const, ...about].map((value) =>
    renderValue(value, base.entities, reader),
  );
  return `${property.label[reader.locale]}: ${names.join(' – ')}`;
}

function yearText(year: number, { reader }: CardScope): string {
  const date = parseEdtf(String(year).padStart(4, '0'));
  return date ? formatDate(date, reader, 'plain') : String(year);
}
