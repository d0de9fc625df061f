import type { Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { DateValue, Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { dateScaleOf } from '#core/questions/date-scale.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import { existedAt } from '#core/questions/existed.ts';
import { narrowestGap, possibleDaysOf } from '#core/questions/invent-dates.ts';
import { knownApart } from '#core/questions/nesting.ts';
import { mayOverlap } from '#core/questions/overlap.ts';
import type { ProvedSet } from '#core/questions/prove-set.ts';
import { sample } from '#core/questions/sample.ts';
import { nearest, poolsOf } from '#core/questions/value-pools.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** How many candidates are looked at; the same in a small base and a large one. */
const mostTries = 24;
/** How many dates or figures on either side of a right one. */
const reach = 6;

/**
 * Values that certainly do not belong to a proved set, at most `count`, each told apart from every other
 * and of the same sort as `like`: what the same slot holds in other facts first; then, for entities,
 * others of the kind, those of the fact's own pack before the rest.
 */
export function drawOutsiders(
  scope: CardScope,
  set: ProvedSet,
  like: Value,
  count: number,
  random: Random,
): readonly Distractor[] {
  const taken: Distractor[] = [];
  const existed = existedAt(scope.base, scope.fact);
  for (const candidate of candidatesFor(scope, set, like, random)) {
    if (taken.length === count) break;
    if (candidate.value.kind === 'entity' && !existed(candidate.value.id)) continue;
    if (isOutside(scope.base, set, like, candidate.value, taken)) taken.push(candidate);
  }
  return taken;
}

/** May two values stand in one list: of one type, one kind of entity, one shape of date, one unit? */
export function isOfSort(base: FactBase, value: Value, like: Value): boolean {
  if (value.kind === 'quantity' && like.kind === 'quantity') return value.unit === like.unit;
  return value.kind === like.kind && shapeOf(base, value) === shapeOf(base, like);
}

function isOutside(
  base: FactBase,
  { possible, given }: ProvedSet,
  like: Value,
  value: Value,
  taken: readonly Distractor[],
): boolean {
  const others = [...possible, ...given, ...taken.map((other) => other.value)];
  return isOfSort(base, value, like) && others.every((other) => !mayOverlap(base, value, other));
}

function candidatesFor(scope: CardScope, set: ProvedSet, like: Value, random: Random): readonly Distractor[] {
  if (like.kind === 'date' || like.kind === 'quantity') return neighbours(scope, set, random);
  const siblings = sample(scope.base.factsByProperty.get(scope.property.id) ?? [], mostTries, random).flatMap(
    (origin) => slotValues(origin, scope.ask).map((value) => ({ value, origin })),
  );
  return like.kind === 'entity' ? [...siblings, ...spares(scope, set, like.id, random)] : siblings;
}

/** Dates and figures of the pack near the right ones; and dates between those, which a whole list leaves out. */
function neighbours(scope: CardScope, set: ProvedSet, random: Random): Distractor[] {
  const { base, fact } = scope;
  const near = set.members.flatMap(({ value }): readonly Distractor[] => {
    if (value.kind !== 'date' && value.kind !== 'quantity') return [];
    const pool = poolsOf(base).ofPack(fact.pack, shapeOf(base, value));
    const { low } = spanOf(value);
    const real = [...nearest(pool, low, 'below', reach), ...nearest(pool, low, 'above', reach)];
    return value.kind === 'date' ? possibleOf(scope, set, value, [...real, ...datesBeside(value)]) : real;
  });
  return random.shuffle(near).map(({ value, origin }) => ({ value, origin }));
}

/** Those within the time the fact can lie in: what lies outside is wrong at a glance. */
function possibleOf(
  { base, fact }: CardScope,
  { query, given }: ProvedSet,
  key: DateValue,
  dates: readonly Distractor[],
): readonly Distractor[] {
  const window = possibleDaysOf({ base, fact, query, key, given });
  if (!window) return [];
  return dates.filter(({ value }) => {
    if (value.kind !== 'date') return false;
    const { low, high } = spanOf(value);
    return low >= window.low && high <= window.high;
  });
}

/** A step or two before and after a right date. */
function datesBeside(key: DateValue): readonly Distractor[] {
  const scale = dateScaleOf(key);
  if (!scale) return [];
  const step = Math.max(scale.width, narrowestGap[scale.precision]);
  return [-2, -1, 1, 2].map((steps) => ({ value: scale.shift(steps * step), origin: null }));
}

/** Others of the kind that are known to stand apart from every right value. */
function spares(
  { base, fact }: CardScope,
  { possible }: ProvedSet,
  like: string,
  random: Random,
): Distractor[] {
  const kind = base.entities.get(like)?.kind;
  if (kind === undefined) return [];
  const right = possible.flatMap((value) => (value.kind === 'entity' ? value.id : []));
  const isApart = knownApart(base, kind, right, fact.pack);
  const drawn = sample(base.entitiesByKind.get(kind) ?? [], mostTries, random).filter(({ id }) =>
    isApart(id),
  );
  const own = drawn.filter(({ pack }) => pack === fact.pack);
  const others = drawn.filter(({ pack }) => pack !== fact.pack);
  return [...own, ...others].map(({ id }) => ({ value: { kind: 'entity', id }, origin: null }));
}
