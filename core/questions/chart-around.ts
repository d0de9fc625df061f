import { type ChartBar, type ChartSeries, chartSeries } from '#core/facts/chart-series.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factDate } from '#core/facts/fact-date.ts';
import { lookupOf } from '#core/questions/fact-lookup.ts';

/** A fact among the figures it may be drawn with. */
export interface ChartAround {
  readonly series: ChartSeries;
  /** One a year, in their order, the fact's own among them. */
  readonly bars: readonly ChartBar[];
}

/** More would not fit a phone; those nearest in time are kept. */
const mostBars = 8;

const seriesByBase = new WeakMap<FactBase, ReadonlyMap<string, ChartSeries>>();

/**
 * The chart a fact's figure stands in; null where it stands in none. Each year has one bar: what came true
 * before what was expected of it, and nothing where the base has two figures for a year. All are as finely
 * dated as the fact itself, so that half a year does not stand beside whole ones; none is in dispute.
 */
export function chartAround(base: FactBase, fact: Fact): ChartAround | null {
  const series = seriesOf(base).get(fact.id);
  const own = series?.bars.find((bar) => bar.fact.id === fact.id);
  if (!series || !own) return null;
  const fineness = finenessOf(base, fact);
  const { disputed } = lookupOf(base);
  const others = series.bars.filter(
    (bar) =>
      bar.year !== own.year &&
      bar.value.amount >= 0 &&
      !disputed.has(bar.fact.id) &&
      fineness !== null &&
      finenessOf(base, bar.fact) === fineness,
  );
  const near = onePerYear(others)
    .sort((a, b) => Math.abs(a.year - own.year) - Math.abs(b.year - own.year))
    .slice(0, mostBars - 1);
  return { series, bars: [...near, own].sort((a, b) => a.year - b.year) };
}

function seriesOf(base: FactBase): ReadonlyMap<string, ChartSeries> {
  const known = seriesByBase.get(base);
  if (known) return known;
  const all = chartSeries(base.facts.values(), base);
  const made = new Map(all.flatMap((series) => series.bars.map(({ fact }) => [fact.id, series] as const)));
  seriesByBase.set(base, made);
  return made;
}

/** How finely the fact is dated; null where its date reaches over several years. */
function finenessOf(base: FactBase, fact: Fact): string | null {
  const date = factDate(fact, base)?.date;
  return date?.start && date.start.year === date.end?.year ? date.precision : null;
}

function onePerYear(bars: readonly ChartBar[]): ChartBar[] {
  const years = new Map<number, ChartBar[]>();
  for (const bar of bars) years.set(bar.year, [...(years.get(bar.year) ?? []), bar]);
  return [...years.values()].flatMap((ofYear) => {
    const cameTrue = ofYear.filter(({ fact }) => fact.status === 'actual' || fact.status === 'ongoing');
    const best = cameTrue.length > 0 ? cameTrue : ofYear;
    return best.length === 1 ? best : [];
  });
}
