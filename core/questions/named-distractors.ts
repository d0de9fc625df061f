import type { Random } from '#core/basics/random.ts';
import type { EntityKind } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import { slotValues } from '#core/facts/slots.ts';
import { type Distractor, mayBeOffered, type Proved } from '#core/questions/distractor.ts';
import { countOf } from '#core/questions/entity-counts.ts';

/**
 * One may hold another (Central Asia and Kazakhstan, a parliament and its lower house, minerals and
 * copper), and the base does not know which: only what the same slot of the property holds is offered.
 */
const nestingKinds: ReadonlySet<EntityKind> = new Set(['body', 'good', 'people', 'place', 'region', 'route']);

/** How many candidates are looked at; the same in a small base and a large one. */
const mostTries = 24;

/**
 * One wrong value for a key that is an entity or a text: what another fact of the property holds in that
 * slot, drawn fact by fact, so that what is often right is as often wrong; or else, for entities,
 * another of the kind, one of the fact's own pack before the rest. Null when there is none.
 */
export function drawNamedDistractor(proved: Proved, random: Random): Distractor | null {
  return take(proved, offeredFor(proved, random, false), 1)[0] ?? null;
}

/**
 * Wrong options for a key that is an entity or a text, at most `count`, drawn as above; `mixed` takes
 * the property's own values and others of the kind together, for when a first choice gave the key away.
 *
 * A key is often a name met everywhere, and picking the best-known would be right far too often. So how
 * many of the options the base speaks of more than of the key is drawn first, seldom none; and a key
 * that it speaks of more than of anything that may be offered is not asked as a choice: null.
 */
export function drawNamedDistractors(
  proved: Proved,
  count: number,
  random: Random,
  mixed: boolean,
): Distractor[] | null {
  const { base, key } = proved;
  const offered = offeredFor(proved, random, mixed);
  if (key.kind !== 'entity') return take(proved, offered, count);
  const own = countOf(base, key);
  const allowed = offered.filter(({ value }) => mayBeOffered(proved, value, []));
  const counts = allowed.map(({ value }) => countOf(base, value));
  if (allowed.length >= count && counts.every((each) => each < own)) return null;
  const commoner = allowed.filter((_, index) => (counts[index] ?? 0) > own);
  const others = allowed.filter((_, index) => (counts[index] ?? 0) <= own);
  const first = take(proved, commoner, Math.ceil(random.below(2 * count + 1) / 2));
  return take(proved, [...first, ...others, ...commoner], count);
}

function offeredFor(proved: Proved, random: Random, mixed: boolean): readonly Distractor[] {
  const all = [...siblingValues(proved, random), ...spareEntities(proved, random)];
  return mixed ? random.shuffle(all) : all;
}

/** The first ones that may stand beside the key and one another, at most `count`. */
function take(proved: Proved, offered: readonly Distractor[], count: number): Distractor[] {
  const taken: Distractor[] = [];
  for (const candidate of offered) {
    if (taken.length === count) break;
    if (mayBeOffered(proved, candidate.value, taken)) taken.push(candidate);
  }
  return taken;
}

/** Those of facts nearest to this one first: sent by the same country, held by the same person. */
function siblingValues({ base, fact, query }: Proved, random: Random): Distractor[] {
  const facts = base.factsByProperty.get(query.property) ?? [];
  const siblings = sample(facts, random).flatMap((origin) => {
    const [value, ...more] = slotValues(origin, query.ask);
    return value && more.length === 0 ? [{ value, origin, near: nearness(fact, origin) }] : [];
  });
  return siblings.sort((a, b) => b.near - a.near);
}

/** How many entities two facts have in the same slots. */
function nearness(fact: Fact, other: Fact): number {
  const shared = Object.entries(fact.qualifiers).flatMap(([slot, values]) =>
    values.filter((value) => value.kind === 'entity' && holds(other, slot, value.id)),
  );
  return shared.length + (fact.subject === other.subject ? 1 : 0);
}

function holds(fact: Fact, slot: string, id: string): boolean {
  return slotValues(fact, slot).some((value) => value.kind === 'entity' && value.id === id);
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
