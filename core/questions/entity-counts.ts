import type { FactBase } from '#core/facts/fact-base.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';

const countsByBase = new WeakMap<FactBase, ReadonlyMap<string, number>>();

/** In how many slots of the base an entity stands; 0 for every other value. */
export function countOf(base: FactBase, value: Value): number {
  if (value.kind !== 'entity') return 0;
  const known = countsByBase.get(base) ?? countEntities(base);
  countsByBase.set(base, known);
  return known.get(value.id) ?? 0;
}

function countEntities(base: FactBase): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of base.facts.values()) {
    const property = base.properties.get(fact.property);
    const values = (property ? slotNames(property) : []).flatMap((slot) => slotValues(fact, slot));
    for (const value of values)
      if (value.kind === 'entity') counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
  }
  return counts;
}
