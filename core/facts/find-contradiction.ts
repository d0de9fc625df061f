import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { keySlots, slotValues } from '#core/facts/slots.ts';
import { valueKey, valuesKey } from '#core/facts/value-key.ts';

/** The same for two facts that answer the same question: property, subject and key slots. */
function questionKey(fact: Fact, property: Property): string {
  const keys = keySlots(property).map((slot) => `${slot}=${valuesKey(slotValues(fact, slot))}`);
  return [property.id, fact.subject, ...keys].join('\u0001');
}

/** Do two facts that answer the same question answer it differently, without saying that they dispute each other? */
function saysOtherwise(one: Fact, other: Fact): boolean {
  return valueKey(one.value) !== valueKey(other.value) && !one.disputes.includes(other.id);
}

/** A fact of the base that the given one contradicts, though only one answer can be true; null where there is none. */
export function findContradiction(fact: Fact, base: FactBase): Fact | null {
  const property = base.properties.get(fact.property);
  if (property?.cardinality !== 'one') return null;
  const key = questionKey(fact, property);
  const others = (base.factsByProperty.get(property.id) ?? []).filter(({ id }) => id !== fact.id);
  return others.find((other) => questionKey(other, property) === key && saysOtherwise(fact, other)) ?? null;
}
