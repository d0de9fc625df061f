import { type ChartSeries, chartSeries } from '#core/facts/chart-series.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type TimelineEntry, timelineOf } from '#core/facts/timeline.ts';

/** What stands around a fact: the years of its series, or what happened before and after. */
export type Neighbours =
  | { readonly kind: 'bars'; readonly series: ChartSeries }
  | { readonly kind: 'timeline'; readonly entries: readonly TimelineEntry[] };

/** At most so many before, and so many after. */
const mostOnASide = 2;

/**
 * The neighbours a fact is best remembered by: for a figure the others of its series; otherwise what is
 * related to it (of the same kind or about the same subject) and lies clearly before or after, nearest in time. The fact itself is
 * among them. Null where there are none. `hidden` facts are never told.
 */
export function neighboursOf(base: FactBase, fact: Fact, hidden: ReadonlySet<string>): Neighbours | null {
  const told = [...base.facts.values()].filter(
    (other) => other.pack === fact.pack && (other.id === fact.id || !hidden.has(other.id)),
  );
  const series = chartSeries(told, base).find(({ bars }) => bars.some((bar) => bar.fact.id === fact.id));
  if (series) return { kind: 'bars', series };
  const related = told.filter((other) => other.property === fact.property || other.subject === fact.subject);
  const line = timelineOf(related, base).flatMap((year) => year.entries);
  const own = line.find((entry) => entry.fact.id === fact.id);
  if (!own) return null;
  // What merely held at some time says nothing of before and after an event.
  const clear = line.filter(({ isState }) => own.isState || !isState);
  const before = clear.filter(({ date }) => date.latest < own.date.earliest).slice(-mostOnASide);
  const after = clear.filter(({ date }) => date.earliest > own.date.latest).slice(0, mostOnASide);
  if (before.length + after.length === 0) return null;
  return { kind: 'timeline', entries: [...before, own, ...after] };
}
