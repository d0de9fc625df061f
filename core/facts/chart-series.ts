import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factDate } from '#core/facts/fact-date.ts';
import type { Property } from '#core/facts/property.ts';
import { isPlaceInRow } from '#core/facts/render-fact-value.ts';
import { keySlots, slotValues } from '#core/facts/slots.ts';
import type { EntityId, QuantityValue, Value } from '#core/facts/value.ts';
import { valuesKey } from '#core/facts/value-key.ts';

/** One number of a series. */
export interface ChartBar {
  readonly fact: Fact;
  /** Common Era. */
  readonly year: number;
  readonly value: QuantityValue;
}

/** Numbers that may stand side by side: of one thing, in one unit, over several years. */
export interface ChartSeries {
  readonly key: string;
  readonly property: Property;
  readonly subject: EntityId;
  /** What else the numbers are about: the partner of the trade. */
  readonly about: readonly Value[];
  readonly unit: string;
  /** By year, two or more different ones. */
  readonly bars: readonly ChartBar[];
}

/**
 * The series that can be drawn as bars. Forecasts and targets stand with the figures that came true when
 * they are of the same shape, about the same things and in the same unit; otherwise a series is of one
 * property. Ranks and numbers of occasions are no amounts and are left out.
 */
export function chartSeries(facts: Iterable<Fact>, base: FactBase): readonly ChartSeries[] {
  const groups = new Map<string, Candidate[]>();
  for (const fact of facts) {
    const candidate = candidateOf(fact, base);
    if (!candidate) continue;
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  return [...groups.values()].flatMap(splitUnlikeProperties).flatMap(seriesOf);
}

interface Candidate extends ChartBar {
  readonly key: string;
  readonly property: Property;
  readonly about: readonly Value[];
}

function candidateOf(fact: Fact, base: FactBase): Candidate | null {
  const property = base.properties.get(fact.property);
  const { value } = fact;
  if (!property || value.kind !== 'quantity' || isPlaceInRow(fact, base)) return null;
  const place = factDate(fact, base);
  const year = place?.date.start?.year;
  if (!place || year === undefined) return null;
  const slots = keySlots(property).filter((slot) => slot !== place.slot);
  const about = slots.flatMap((slot) => slotValues(fact, slot));
  const parts = [property.shape, value.unit, fact.subject, ...slots, valuesKey(about)];
  return { key: parts.join('|'), fact, property, year, value, about };
}

/** Two properties that both state what came true measure different things, however alike they look. */
function splitUnlikeProperties(group: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const factual = group.filter(({ fact }) => fact.status === 'actual' || fact.status === 'ongoing');
  if (new Set(factual.map(({ property }) => property.id)).size <= 1) return [group];
  const byProperty = new Map<string, Candidate[]>();
  for (const candidate of group) {
    const { id } = candidate.property;
    byProperty.set(id, [...(byProperty.get(id) ?? []), candidate]);
  }
  return [...byProperty.values()];
}

function seriesOf(group: readonly Candidate[]): readonly ChartSeries[] {
  const first = group.find(({ fact }) => fact.status === 'actual') ?? group[0];
  if (!first || new Set(group.map(({ year }) => year)).size < 2) return [];
  const { property, about, value, fact } = first;
  const bars = group
    .map(({ fact, year, value }) => ({ fact, year, value }))
    .sort((a, b) => a.year - b.year || a.value.amount - b.value.amount);
  const key = `${first.key}|${property.id}`;
  return [{ key, property, subject: fact.subject, about, unit: value.unit, bars }];
}
