import type { Fact } from '#core/facts/fact.ts';
import type { Property, SlotType } from '#core/facts/property.ts';
import type { Value } from '#core/facts/value.ts';

/** The values in a slot of a fact: `subject`, `value` or the name of a qualifier. Empty when the slot is not filled. */
export function slotValues(fact: Fact, slot: string): readonly Value[] {
  if (slot === 'subject') return [{ kind: 'entity', id: fact.subject }];
  if (slot === 'value') return [fact.value];
  return Object.hasOwn(fact.qualifiers, slot) ? (fact.qualifiers[slot] ?? []) : [];
}

/** What may stand in a slot of a property; null where the property has no such slot. */
export function slotType(property: Property, slot: string): SlotType | null {
  if (slot === 'subject') return property.subject;
  if (slot === 'value') return property.value;
  return Object.hasOwn(property.qualifiers, slot) ? (property.qualifiers[slot] ?? null) : null;
}

/** Every slot of a property: `subject`, `value`, then the qualifiers. */
export function slotNames(property: Property): readonly string[] {
  return ['subject', 'value', ...Object.keys(property.qualifiers)];
}

/** The qualifiers that, with the subject, make the value of a `cardinality: one` property unique. */
export function keySlots(property: Property): readonly string[] {
  return Object.keys(property.qualifiers).filter((slot) => property.qualifiers[slot]?.key === true);
}
