import type { Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import { type Distractor, mayBeOffered, type Proved } from '#core/questions/distractor.ts';
import { countOf } from '#core/questions/entity-counts.ts';
import { entityRowsOf } from '#core/questions/entity-rows.ts';
import { existedAt } from '#core/questions/existed.ts';
import { lookupOf } from '#core/questions/fact-lookup.ts';
import { type Named, namedAt, namedEntity, numbersOfKind } from '#core/questions/named-pools.ts';
import { drawFromSides, type NamedSide, onSides, type Reach, sidesOf } from '#core/questions/named-sides.ts';
import { knownApart, nests } from '#core/questions/nesting.ts';
import { sample } from '#core/questions/sample.ts';
import { siblingsOf } from '#core/questions/siblings.ts';

/** A list up to this length is looked at whole. */
const mostTries = 24;
/** How many others of the kind are looked at, where there are more. */
const mostSpares = 4;

interface Counts {
  readonly fewest: number;
  readonly most: number;
}

/**
 * One wrong value for a key that is an entity or a text: what another fact of the property holds in that
 * slot, drawn fact by fact, so that what is often right is as often wrong; or else, for entities,
 * another of the kind, one of the fact's own pack before the rest. Null when there is none.
 */
export function drawNamedDistractor(proved: Proved, random: Random): Distractor | null {
  return choose(proved, offeredFor(proved, { fewest: 1, most: 1 }, 'every-side', random), 1)[0] ?? null;
}

/**
 * Wrong options for a key that is an entity or a text, drawn as above: `most` of them where the base itself
 * holds so many in the slot, otherwise at most `fewest`. Beyond every side the property's own values and
 * others of the kind are taken together, for when a first choice gave the key away.
 *
 * A key is often a name met everywhere, and picking the best-known would be right far too often. So how
 * many of the options the base speaks of more than of the key is drawn first; and a key
 * that it speaks of more than of anything that may be offered is not asked as a choice: null.
 */
export function drawNamedDistractors(
  proved: Proved,
  counts: Counts,
  random: Random,
  reach: Reach,
): Distractor[] | null {
  const { fewest, most } = counts;
  const all = offeredFor(proved, counts, reach, random);
  const allowed = reach === 'every-side' ? all : random.shuffle(all);
  const full = drawSome(proved, allowed, most, random);
  const isFull = full?.length === most && full.every(({ origin }) => origin !== null);
  return isFull ? full : drawSome(proved, allowed, fewest, random);
}

/**
 * More than are wanted; where a quick look finds too few that may be offered, a longer one is taken. Only
 * those that belong to what the question names, where there are enough of them: of several names, the only
 * one of the country asked about would be right at a glance.
 */
function offeredFor(
  proved: Proved,
  { fewest, most }: Counts,
  reach: Reach,
  random: Random,
): readonly Named[] {
  const sides = sidesOf(proved);
  const alike = [...fromSides(proved, sides, random), ...spareEntities(proved, random)];
  const quick = allowedOf(proved, [...siblingsOf(proved, random), ...alike]);
  const beside = sides.length === 0 ? quick : onSides(sides, quick, fewest, reach);
  if (beside.length > most) return beside;
  const wide = allowedOf(proved, [...siblingsOf(proved, random, true), ...alike]);
  return sides.length === 0 ? wide : onSides(sides, wide, fewest, reach);
}

function drawSome(
  proved: Proved,
  allowed: readonly Named[],
  count: number,
  random: Random,
): Distractor[] | null {
  const { base, key } = proved;
  if (key.kind !== 'entity') return choose(proved, allowed, count);
  const own = countOf(base, key);
  const commoner = allowed.filter(({ fame }) => fame > own);
  const others = allowed.filter(({ fame }) => fame <= own);
  if (allowed.length >= count && allowed.every(({ fame }) => fame < own)) return null;
  const first = choose(proved, commoner, random.below(count + 1));
  return choose(proved, [...confusedIn(proved), ...first, ...others, ...commoner], count);
}

/** What the learner took for the key before, as far as it may stand beside it now. */
function confusedIn(proved: Proved): readonly Named[] {
  const { base, confused = [], query } = proved;
  if (confused.length === 0) return [];
  const index = lookupOf(base).table(query.property).index(query.ask);
  const named = confused.flatMap((value) => {
    if (value.kind !== 'entity') return [];
    const [row] = index.candidates(value);
    const held = row === undefined ? null : namedAt(base, query.property, query.ask, row);
    const number = entityRowsOf(base).numberOf(value.id);
    return (held?.entity === number ? held : namedEntity(base, number, null)) ?? [];
  });
  return allowedOf(proved, named);
}

/** Those that may stand beside the key: of its kind and its time, neither it nor a part or the whole of it, and not just named in the question. */
function allowedOf(proved: Proved, offered: readonly Named[]): readonly Named[] {
  const { base, fact, key, given } = proved;
  if (key.kind !== 'entity') return offered.filter(({ value }) => mayBeOffered(proved, value, []));
  const { kinds, numberOf } = entityRowsOf(base);
  const barred = numbersLike(base, [key, ...given]);
  const kind = kinds[numberOf(key.id)];
  const existed = existedAt(base, fact);
  return offered.filter(
    ({ entity, value }) =>
      kinds[entity] === kind &&
      !barred.includes(entity) &&
      !areNested(base, value, key) &&
      (value.kind !== 'entity' || existed(value.id)),
  );
}

/** The numbers of some entities and of all that share a name with one. */
function numbersLike(base: FactBase, values: readonly Value[]): readonly number[] {
  const rows = entityRowsOf(base);
  return values.flatMap((value) => (value.kind === 'entity' ? rows.twinsOf(rows.numberOf(value.id)) : []));
}

/** The first ones that are told apart from one another, at most `count`. */
function choose({ base }: Proved, allowed: readonly Named[], count: number): Named[] {
  const taken: Named[] = [];
  for (const named of allowed) {
    if (taken.length === count) break;
    if (taken.every((other) => areOthers(base, named, other))) taken.push(named);
  }
  return taken;
}

function areOthers(base: FactBase, one: Named, other: Named): boolean {
  if (one.entity < 0) return isCertainlyOther(base, one.value, other.value);
  const isTwin = entityRowsOf(base).twinsOf(one.entity).includes(other.entity);
  return !isTwin && !areNested(base, one.value, other.value);
}

function areNested(base: FactBase, one: Value, other: Value): boolean {
  return one.kind === 'entity' && other.kind === 'entity' && nests(base, one.id, other.id);
}

/** Those of the sides that are known to stand apart from the key: other properties may say more of them. */
function fromSides(
  { base, fact, key }: Proved,
  sides: readonly NamedSide[],
  random: Random,
): readonly Named[] {
  if (sides.length === 0 || key.kind !== 'entity') return [];
  const kind = base.entities.get(key.id)?.kind;
  const isApart = kind === undefined ? () => false : knownApart(base, kind, [key.id], fact.pack);
  return drawFromSides(base, sides, random).filter(
    ({ value }) => value.kind === 'entity' && isApart(value.id),
  );
}

/** Others of the kind that are known to stand apart from the key. */
function spareEntities({ base, fact, key }: Proved, random: Random): readonly Named[] {
  if (key.kind !== 'entity') return [];
  const kind = base.entities.get(key.id)?.kind;
  if (kind === undefined) return [];
  const isApart = knownApart(base, kind, [key.id], fact.pack);
  const numbers = numbersOfKind(base, kind);
  const drawn = sample(numbers, numbers.length > mostTries ? mostSpares : mostTries, random);
  const { packs } = entityRowsOf(base);
  const own = drawn.filter((number) => packs[number] === fact.pack);
  const others = drawn.filter((number) => packs[number] !== fact.pack);
  return [...own, ...others]
    .flatMap((number) => namedEntity(base, number, null) ?? [])
    .filter(({ value }) => value.kind === 'entity' && isApart(value.id));
}
