import type { Random } from '#core/basics/random.ts';
import type { DateValue, QuantityValue } from '#core/facts/value.ts';
import { dateScaleOf } from '#core/questions/date-scale.ts';
import { type Distractor, mayBeOffered, type Proved } from '#core/questions/distractor.ts';
import { inventDates, narrowestGap, possibleDaysOf } from '#core/questions/invent-dates.ts';
import { inventQuantities } from '#core/questions/invent-quantities.ts';
import { nearest, poolsOf } from '#core/questions/value-pools.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

export type Ordered = DateValue | QuantityValue;
export type Side = 'below' | 'above';

/** How many real neighbours on each side are considered. */
const neighbours = 5;

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
  const below = drawSide(proved, key, 'below', count, random);
  const above = drawSide(proved, key, 'above', count, random);
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
  const taken: Distractor[] = [];
  for (const candidate of [
    ...realNeighbours(proved, key, side, random),
    ...invented(proved, key, side, count, random),
  ]) {
    if (taken.length === count) break;
    if (isOnSide(key, candidate.value, side) && mayBeOffered(proved, candidate.value, taken))
      taken.push(candidate);
  }
  return taken.length === count ? taken : null;
}

/** Values of the same slot in random order, then of the same pack in random order; near, and dates at which the fact could lie. */
function realNeighbours(proved: Proved, key: Ordered, side: Side, random: Random): Distractor[] {
  const { base, fact, query } = proved;
  const pools = poolsOf(base);
  const shape = shapeOf(base, key);
  const place = spanOf(key).low;
  const ofSlot = nearest(pools.ofSlot(query.property, query.ask, shape), place, side, neighbours);
  const ofPack = nearest(pools.ofPack(fact.pack, shape), place, side, neighbours);
  const possible = key.kind === 'date' ? possibleDaysOf(proved) : anyAmount;
  if (!possible) return [];
  return [...random.shuffle(ofSlot), ...random.shuffle(ofPack)].filter(({ value }) => {
    const { high } = spanOf(value);
    return high >= possible.low && high <= possible.high && isNear(key, value);
  });
}

const anyAmount: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const farthestDays = 15 * 366;
const farthestRatio = 2.5;

/** What lies far away is wrong at a glance; what lies next to it may be as good as right. */
function isNear(key: Ordered, value: Ordered): boolean {
  if (key.kind === 'date') {
    const apart = Math.abs(spanOf(key).low - spanOf(value).low);
    const leastDays = dateScaleOf(key)?.precision === 'day' ? narrowestGap.day : 0;
    return apart >= leastDays && apart <= farthestDays;
  }
  const [small, large] = [key, value].map((each) => spanOf(each).low).sort((a, b) => a - b);
  return small !== undefined && large !== undefined && small > 0 && large <= small * farthestRatio;
}

function invented(proved: Proved, key: Ordered, side: Side, count: number, random: Random): Distractor[] {
  const values =
    key.kind === 'date'
      ? inventDates(proved, key, side, count, random)
      : inventQuantities(key, side, count, random);
  return (values ?? []).map((value) => ({ value, origin: null }));
}

function isOnSide(key: Ordered, value: Distractor['value'], side: Side): boolean {
  if (value.kind !== 'date' && value.kind !== 'quantity') return false;
  const [own, other] = [spanOf(key), spanOf(value)];
  return side === 'below' ? other.high < own.low : other.low > own.high;
}
