import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack, Source } from '#core/facts/pack.ts';
import type { Property } from '#core/facts/property.ts';
import type { EntityId } from '#core/facts/value.ts';

/** All facts in scope, indexed: answers "what else is true?". */
export interface FactBase {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly factsByProperty: ReadonlyMap<string, readonly Fact[]>;
  readonly entitiesByKind: ReadonlyMap<string, readonly Entity[]>;
}

/** Indexes packs into one base. Later packs win where an id is repeated; `checkPacks` reports such ids. */
export function makeFactBase(packs: readonly Pack[]): FactBase {
  const facts = new Map(packs.flatMap((pack) => pack.facts).map((fact) => [fact.id, fact]));
  const entities = new Map(packs.flatMap((pack) => pack.entities).map((entity) => [entity.id, entity]));
  return {
    facts,
    entities,
    properties: new Map(packs.flatMap((pack) => pack.properties).map((property) => [property.id, property])),
    sources: new Map(packs.flatMap((pack) => pack.sources).map((source) => [source.document, source])),
    factsByProperty: groupBy(facts.values(), (fact) => fact.property),
    entitiesByKind: groupBy(entities.values(), (entity) => entity.kind),
  };
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
