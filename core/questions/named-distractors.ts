import type { Random } from '#core/basics/random.ts';
import type { EntityKind } from '#core/facts/entity.ts';
import { slotValues } from '#core/facts/slots.ts';
import { type Distractor, mayBeOffered, type Proved } from '#core/questions/distractor.ts';

/**
 * One may hold another (Central Asia and Kazakhstan, a parliament and its lower house, minerals and
 * copper), and the base does not know which: only what the same slot of the property holds is offered.
 */
const nestingKinds: ReadonlySet<EntityKind> = new Set(['body', 'good', 'people', 'place', 'region', 'route']);

/** How many candidates are looked at; the same in a small base and a large one. */
const mostTries = 40;

/**
 * Wrong options for a key that is an entity or a text, at most `count`. First what other facts of the
 * property hold in that slot: drawn fact by fact, so that what is often right is as often wrong. Then,
 * for entities, others of the same kind, those of the fact's own pack before the rest. `mixed` takes
 * both together, for when the first choice gave the key away.
 */
export function drawNamedDistractors(
  proved: Proved,
  count: number,
  random: Random,
  mixed = false,
): Distractor[] {
  const siblings = siblingValues(proved, random);
  const spare = spareEntities(proved, random);
  const offered = mixed ? random.shuffle([...siblings, ...spare]) : [...siblings, ...spare];
  const taken: Distractor[] = [];
  for (const candidate of offered) {
    if (taken.length === count) break;
    if (mayBeOffered(proved, candidate.value, taken)) taken.push(candidate);
  }
  return taken;
}

function siblingValues({ base, query }: Proved, random: Random): Distractor[] {
  const facts = base.factsByProperty.get(query.property) ?? [];
  return sample(facts, random).flatMap((origin) => {
    const [value, ...more] = slotValues(origin, query.ask);
    return value && more.length === 0 ? [{ value, origin }] : [];
  });
}

function spareEntities({ base, fact, key }: Proved, random: Random): Distractor[] {
  const kind = key.kind === 'entity' ? base.entities.get(key.id)?.kind : undefined;
  if (kind === undefined || nestingKinds.has(kind)) return [];
  const drawn = sample(base.entitiesByKind.get(kind) ?? [], random);
  const own = drawn.filter((entity) => entity.pack === fact.pack);
  const others = drawn.filter((entity) => entity.pack !== fact.pack);
  return [...own, ...others].map(({ id }) => ({ value: { kind: 'entity', id }, origin: null }));
}

/** A short list in random order, a random sample of a long one. */
function sample<T>(items: readonly T[], random: Random): T[] {
  if (items.length <= mostTries) return random.shuffle(items);
  return Array.from({ length: mostTries }, () => random.pick(items)).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}
