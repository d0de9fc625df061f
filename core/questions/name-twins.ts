import { locales } from '#core/basics/locale.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId } from '#core/facts/value.ts';
import { comparableText } from '#core/questions/comparable-text.ts';

const twinsByBase = new WeakMap<FactBase, ReadonlyMap<EntityId, readonly EntityId[]>>();
const bearersByBase = new WeakMap<FactBase, ReadonlyMap<string, ReadonlySet<EntityId>>>();

/** Can the two not be told apart by name: one entity, or two that share a label or an alias in some language? */
export function sharesName(base: FactBase, a: EntityId, b: EntityId): boolean {
  return a === b || twinsOf(base).get(a)?.includes(b) === true;
}

/** The entity and all that share a name with it. */
export function nameTwinsOf(base: FactBase, id: EntityId): readonly EntityId[] {
  return twinsOf(base).get(id) ?? [id];
}

/** The entities that have a name, however it is spaced, punctuated or capitalised. */
export function bearersOf(base: FactBase, name: string): ReadonlySet<EntityId> {
  return bearersByName(base).get(comparableText(name)) ?? new Set();
}

/** Every name of an entity: labels, forms inside sentences and aliases of all languages, without repetition. */
export function namesOf(entity: Entity): string[] {
  const names = locales.flatMap((locale) => [
    entity.label[locale],
    entity.inSentence[locale] ?? '',
    ...entity.aliases[locale],
  ]);
  return [...new Set(names.filter((name) => name !== ''))];
}

function twinsOf(base: FactBase): ReadonlyMap<EntityId, readonly EntityId[]> {
  const known = twinsByBase.get(base);
  if (known) return known;
  const twins = findTwins(base);
  twinsByBase.set(base, twins);
  return twins;
}

function findTwins(base: FactBase): Map<EntityId, readonly EntityId[]> {
  const twins = new Map<EntityId, readonly EntityId[]>();
  for (const bearers of bearersByName(base).values()) {
    if (bearers.size === 1) continue;
    for (const id of bearers) twins.set(id, [...new Set([id, ...(twins.get(id) ?? []), ...bearers])]);
  }
  return twins;
}

function bearersByName(base: FactBase): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const known = bearersByBase.get(base);
  if (known) return known;
  const bearers = findBearers(base);
  bearersByBase.set(base, bearers);
  return bearers;
}

function findBearers(base: FactBase): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const entity of base.entities.values()) {
    for (const name of namesOf(entity)) {
      const key = comparableText(name);
      const group = bearers.get(key) ?? new Set();
      bearers.set(key, group.add(entity.id));
    }
  }
  return bearers;
}
