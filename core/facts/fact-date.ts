import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { slotValues } from '#core/facts/slots.ts';

/** When a fact happened or held. */
export interface FactDate {
  /** `value`, or the qualifier that holds the date. */
  readonly slot: string;
  readonly date: Edtf;
}

/**
 * The date a fact is placed at: its value where that is a date, otherwise the first date among the
 * qualifiers, those that make it unique before the others. Null for a fact without any date.
 */
export function factDate(fact: Fact, base: Pick<FactBase, 'properties'>): FactDate | null {
  const property = base.properties.get(fact.property);
  if (!property) return null;
  for (const slot of dateSlots(property)) {
    const value = slotValues(fact, slot).find(({ kind }) => kind === 'date');
    const date = value?.kind === 'date' ? parseEdtf(value.edtf) : null;
    if (date) return { slot, date };
  }
  return null;
}

function dateSlots(property: Property): readonly string[] {
  const dates = Object.entries(property.qualifiers).filter(([, { kind }]) => kind === 'date');
  const keys = dates.filter(([, { key }]) => key);
  const others = dates.filter(([, { key }]) => !key);
  const qualifiers = [...keys, ...others].map(([slot]) => slot);
  return property.value.kind === 'date' ? ['value', ...qualifiers] : qualifiers;
}
