import type { Random } from '#core/basics/random.ts';
import type { DateValue, QuantityValue } from '#core/facts/value.ts';
import { dateScaleOf } from '#core/questions/date-scale.ts';
import { type Distractor, mayBeOffered, type Proved, standsApart } from '#core/questions/distractor.ts';
import { inventDates, narrowestGap, possibleDaysOf } from '#core/questions/invent-dates.ts';
import { inventQuantities } from '#core/questions/invent-quantities.ts';
import { nearest, poolsOf } from '#core/questions/value-pools.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

export type Ordered = DateValue | QuantityValue;
export type Side = 'below' | 'above';

/** How many real neighbours on each side are considered. */
const neighbours = 6;
const farthestDays = 15 * 366;
const farthestRatio = 2.5;

/** What wrong options are measured by, found once for both sides of a key. */
interface Ground {
  readonly proved: Proved;
  readonly key: Ordered;
  readonly span: Span;
  readonly shape: string;
  /** Where a wrong value may lie; null where nothing may. */
  readonly possible: Span | null;
  /** How far from the key a real date must lie at least: 0 for all that is no day. */
  readonly leastDays: number;
}

interface Candidate extends Span, Distractor {}

const anyAmount: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * Wrong options for a date or a quantity: `rank` of them below the key, the rest above. Real values of
 * the base first, invented ones where it has too few. Null unless both sides could be filled whole:
 * otherwise the key's rank would tell it.
 */
export function drawRankedDistractors(
  proved: Proved,
  key: Ordered,
  count: number,
  rank: number,
  random: Random,
): Distractor[] | null {
  const ground = groundOf(proved, key);
  const below = fillSide(ground, 'below', count, random);
  const above = below && fillSide(ground, 'above', count, random);
  if (!below || !above) return null;
  return [...below.slice(0, rank), ...above.slice(0, count - rank)];
}

/** `count` wrong options on one side of the key; null where there are not so many. */
export function drawSide(
  proved: Proved,
  key: Ordered,
  side: Side,
  count: number,
  random: Random,
): Distractor[] | null {
  return fillSide(groundOf(proved, key), side, count, random);
}

function groundOf(proved: Proved, key: Ordered): Ground {
  const isDay = key.kind === 'date' && dateScaleOf(key)?.precision === 'day';
  return {
    proved,
    key,
    span: spanOf(key),
    shape: shapeOf(proved.base, key),
    possible: key.kind === 'date' ? possibleDaysOf(proved) : anyAmount,
    leastDays: isDay ? narrowestGap.day : 0,
  };
}

/** Values of the same slot first, then of the same pack, then invented ones: each only where needed. */
function fillSide(ground: Ground, side: Side, count: number, random: Random): Distractor[] | null {
  const { base, fact, query } = ground.proved;
  const pools = poolsOf(base);
  const taken: Distractor[] = [];
  const confused = confusedIn(ground);
  if (confused.length > 0) takeReal(ground, confused, side, count, random, taken);
  takeReal(ground, pools.ofSlot(query.property, query.ask, ground.shape), side, count, random, taken);
  if (taken.length < count)
    takeReal(ground, pools.ofPack(fact.pack, ground.shape), side, count, random, taken);
  if (taken.length < count) takeInvented(ground, side, count, random, taken);
  return taken.length === count ? taken : null;
}

/** What the learner took for the key before, of its shape, in order. */
function confusedIn({ proved, shape }: Ground): readonly Candidate[] {
  const { base, confused = [] } = proved;
  const found: Candidate[] = [];
  for (const value of confused) {
    const isOrdered = value.kind === 'date' || value.kind === 'quantity';
    if (isOrdered && shapeOf(base, value) === shape) found.push({ value, origin: null, ...spanOf(value) });
  }
  return found.sort((a, b) => a.low - b.low);
}

/** The nearest of a pool in random order: not too near, and dates at which the fact could lie. */
function takeReal(
  ground: Ground,
  pool: readonly Candidate[],
  side: Side,
  count: number,
  random: Random,
  taken: Distractor[],
): void {
  const { proved, span, leastDays } = ground;
  const place =
    side === 'below' ? span.low - Math.max(0, leastDays - 1) : Math.max(span.high, span.low + leastDays);
  for (const candidate of random.shuffle(nearest(pool, place, side, neighbours))) {
    if (taken.length === count) return;
    const fits = isOnSide(span, candidate, side) && isPossible(ground, candidate);
    // Within fifteen years and of one unit: what lies beside the key is certainly not it.
    if (fits && standsApart(proved, candidate.value, taken))
      taken.push({ value: candidate.value, origin: candidate.origin });
  }
}

function takeInvented(
  { proved, key, span }: Ground,
  side: Side,
  count: number,
  random: Random,
  taken: Distractor[],
): void {
  const invented =
    key.kind === 'date'
      ? inventDates(proved, key, side, count, random)
      : inventQuantities(key, side, count, random);
  for (const value of invented ?? []) {
    if (taken.length === count) return;
    if (isOnSide(span, spanOf(value), side) && mayBeOffered(proved, value, taken))
      taken.push({ value, origin: null });
  }
}

/** What lies far away is wrong at a glance; what lies next to it may be as good as right. */
function isPossible({ key, span, possible, leastDays }: Ground, { low, high }: Span): boolean {
  if (!possible || high < possible.low || high > possible.high) return false;
  if (key.kind === 'date') {
    const apart = Math.abs(span.low - low);
    return apart >= leastDays && apart <= farthestDays;
  }
  const small = Math.min(span.low, low);
  return small > 0 && Math.max(span.low, low) <= small * farthestRatio;
}

function isOnSide(own: Span, other: Span, side: Side): boolean {
  return side === 'below' ? other.high < own.low : other.low > own.high;
}
