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
  for (const property of base.properties.values()) {
    const facts = base.factsByProperty.get(property.id) ?? [];
    for (const slot of slotNames(property)) for (const fact of facts) countIn(counts, slotValues(fact, slot));
  }
  return counts;
}

function countIn(counts: Map<string, number>, values: readonly Value[]): void {
  for (const value of values)
    if (value.kind === 'entity') counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
}
