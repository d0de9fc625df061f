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

/** How many bars on each side are looked at: the same in a long series as in a short one. */
const reach = 24;

interface Place {
  readonly series: ChartSeries;
  readonly index: number;
}

const placesByBase = new WeakMap<FactBase, ReadonlyMap<string, Place>>();

/**
 * The chart a fact's figure stands in; null where it stands in none. Each year has one bar: what came true
 * before what was expected of it, and nothing where the base has two figures for a year. All are as finely
 * dated as the fact itself, so that half a year does not stand beside whole ones; none is in dispute.
 */
export function chartAround(base: FactBase, fact: Fact): ChartAround | null {
  const place = placesOf(base).get(fact.id);
  const own = place?.series.bars[place.index];
  if (!place || !own) return null;
  const fineness = finenessOf(base, fact);
  const { disputed } = lookupOf(base);
  const others = barsNear(place).filter(
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
  return { series: place.series, bars: [...near, own].sort((a, b) => a.year - b.year) };
}

function placesOf(base: FactBase): ReadonlyMap<string, Place> {
  const known = placesByBase.get(base);
  if (known) return known;
  const places = new Map<string, Place>();
  for (const series of chartSeries(base.facts.values(), base))
    for (const [index, { fact }] of series.bars.entries()) places.set(fact.id, { series, index });
  placesByBase.set(base, places);
  return places;
}

/** The bars on either side; not those of a year that is cut through, which may have had another figure. */
function barsNear({ series: { bars }, index }: Place): readonly ChartBar[] {
  const from = Math.max(0, index - reach);
  const near = bars.slice(from, index + reach + 1);
  const tooEarly = bars[from - 1]?.year;
  const tooLate = bars[index + reach + 1]?.year;
  return near.filter(({ year }) => year !== tooEarly && year !== tooLate);
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
