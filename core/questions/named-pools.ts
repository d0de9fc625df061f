import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import { entityRowsOf } from '#core/questions/entity-rows.ts';
import { lookupOf } from '#core/questions/fact-lookup.ts';

/** A name that may serve as a wrong option. */
export interface Named extends Distractor {
  /** The number of the entity; -1 for a text. */
  readonly entity: number;
  /** In how many slots of the base it stands. */
  readonly fame: number;
}

/** What one fact of a property holds in a slot; null where that is nothing, or several things. */
export function namedAt(base: FactBase, property: string, slot: string, row: number): Named | null {
  const table = lookupOf(base).table(property);
  const origin = table.facts[row];
  if (!origin) return null;
  const number = table.column(slot).entityAt(row);
  if (number >= 0) return namedEntity(base, number, origin);
  const [value, ...more] = slotValues(origin, slot);
  return value && more.length === 0 ? { value, origin, entity: -1, fame: 0 } : null;
}

/** An entity as a wrong option, and the fact it is taken from. */
export function namedEntity(base: FactBase, number: number, origin: Fact | null): Named | null {
  const { values, fame } = entityRowsOf(base);
  const value = values[number];
  return value ? { value, origin, entity: number, fame: fame[number] ?? 0 } : null;
}

const numbersByBase = new WeakMap<FactBase, Map<string, readonly number[]>>();

/** The numbers of all entities of a kind. Built once a base. */
export function numbersOfKind(base: FactBase, kind: string): readonly number[] {
  const pools = numbersByBase.get(base) ?? new Map<string, readonly number[]>();
  numbersByBase.set(base, pools);
  const known = pools.get(kind);
  if (known) return known;
  const { numberOf } = entityRowsOf(base);
  const numbers = (base.entitiesByKind.get(kind) ?? []).map(({ id }) => numberOf(id));
  pools.set(kind, numbers);
  return numbers;
}
