import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId, EntityValue } from '#core/facts/value.ts';
import { countOf } from '#core/questions/entity-counts.ts';
import { nameTwinsOf } from '#core/questions/name-twins.ts';

/**
 * The entities of a base by number. In a large base most of the time of a proof is spent waiting for
 * memory: numbers in a row are compared without touching the entities they stand for.
 */
export interface EntityRows {
  /** The number of an entity; -1 for one the base does not hold. */
  numberOf(id: EntityId): number;
  readonly kinds: readonly string[];
  readonly packs: readonly string[];
  readonly values: readonly EntityValue[];
  /** In how many slots of the base each stands. */
  readonly fame: Int32Array;
  /** The numbers of the entities that cannot be told from this one by name, itself among them. */
  twinsOf(number: number): readonly number[];
}

const rowsByBase = new WeakMap<FactBase, EntityRows>();

/** The numbered entities of a base: built once. */
export function entityRowsOf(base: FactBase): EntityRows {
  const known = rowsByBase.get(base);
  if (known) return known;
  const made = makeRows(base);
  rowsByBase.set(base, made);
  return made;
}

function makeRows(base: FactBase): EntityRows {
  const entities = [...base.entities.values()];
  const values = entities.map(({ id }): EntityValue => ({ kind: 'entity', id }));
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const twins = new Map<number, readonly number[]>();
  for (const [number, { id }] of entities.entries()) {
    const ids = nameTwinsOf(base, id);
    if (ids.length > 1)
      twins.set(
        number,
        ids.flatMap((twin) => numbers.get(twin) ?? []),
      );
  }
  return {
    numberOf: (id) => numbers.get(id) ?? -1,
    kinds: entities.map(({ kind }) => kind),
    packs: entities.map(({ pack }) => pack),
    values,
    fame: Int32Array.from(values, (value) => countOf(base, value)),
    twinsOf: (number) => twins.get(number) ?? [number],
  };
}
