import type { EntityKind } from '#core/facts/entity.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId } from '#core/facts/value.ts';

/** Kinds of which one may hold another: metals and copper, a parliament and its lower house, energy and oil. */
const nestingKinds: ReadonlySet<EntityKind> = new Set([
  'aim',
  'body',
  'field',
  'good',
  'people',
  'place',
  'region',
  'route',
]);

/**
 * Which others of a kind are known to stand apart from some entities, for a fact of a pack: all, where the
 * kind does not nest; else only those the base places, if it places these entities too. Whoever placed
 * them saw their packs and the fact's: nothing was said of what stands in others.
 */
export function knownApart(
  base: FactBase,
  kind: EntityKind,
  ids: readonly EntityId[],
  pack: string,
): (id: EntityId) => boolean {
  if (!nestingKinds.has(kind)) return () => true;
  if (!ids.every((id) => isPlaced(base, id))) return () => false;
  const packs = new Set([pack, ...ids.flatMap((id) => base.entities.get(id)?.pack ?? [])]);
  return (id) => isPlaced(base, id) && packs.has(base.entities.get(id)?.pack ?? '');
}

/** Is one of the two, by what the base declares, a part of the other, through however many steps? */
export function nests(base: FactBase, a: EntityId, b: EntityId): boolean {
  return isPartOf(base, a, b) || isPartOf(base, b, a);
}

/** Has somebody said what the entity is a part of, be it of nothing? */
function isPlaced(base: FactBase, id: EntityId): boolean {
  return base.entities.get(id)?.partOf !== undefined;
}

const wholesByBase = new WeakMap<FactBase, ReadonlySet<EntityId>>();

/** Everything that something is a part of. Built once a base. */
function wholesOf(base: FactBase): ReadonlySet<EntityId> {
  const known = wholesByBase.get(base);
  if (known) return known;
  const made = new Set([...base.entities.values()].flatMap(({ partOf }) => partOf ?? []));
  wholesByBase.set(base, made);
  return made;
}

function isPartOf(base: FactBase, part: EntityId, whole: EntityId): boolean {
  // Asked of one key for every option: where nothing is a part of it, no option has to be looked up.
  if (!wholesOf(base).has(whole)) return false;
  const direct = base.entities.get(part)?.partOf;
  // Most entities are part of nothing, and this is asked of every option: no search is begun for them.
  if (direct === undefined || direct.length === 0) return false;
  const met = new Set(direct);
  for (const id of met) {
    if (id === whole) return true;
    for (const further of base.entities.get(id)?.partOf ?? []) met.add(further);
  }
  return false;
}
