import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

/** A value of the base that may serve as a wrong option, and the fact it is true of. */
export interface Pooled {
  readonly value: DateValue | QuantityValue;
  readonly origin: Fact;
  readonly low: number;
}

/** All dates and quantities of a base that could stand beside one another, in order. */
export interface ValuePools {
  /** Values of that shape in one slot of a property. */
  ofSlot(property: string, slot: string, shape: string): readonly Pooled[];
  /** Values of that shape anywhere in a pack. */
  ofPack(pack: string, shape: string): readonly Pooled[];
  /** First and last day any fact of the pack speaks of. */
  daysOf(pack: string): Span | null;
}

const poolsByBase = new WeakMap<FactBase, ValuePools>();

export function poolsOf(base: FactBase): ValuePools {
  const known = poolsByBase.get(base);
  if (known) return known;
  const made = makePools(base);
  poolsByBase.set(base, made);
  return made;
}

/** Up to `count` values nearest below (before) or above (after) a place in a pool; the nearest first. */
export function nearest<Item extends { readonly low: number }>(
  pool: readonly Item[],
  place: number,
  side: 'below' | 'above',
  count: number,
): Item[] {
  const at = firstAtLeast(pool, place);
  return side === 'below' ? pool.slice(Math.max(0, at - count), at).reverse() : pool.slice(at, at + count);
}

function firstAtLeast(pool: readonly { readonly low: number }[], place: number): number {
  let from = 0;
  let to = pool.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pool[middle]?.low ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

function makePools(base: FactBase): ValuePools {
  const bySlot = new Map<string, Pooled[]>();
  const byPack = new Map<string, Pooled[]>();
  const days = new Map<string, Span>();
  for (const { slot, shape, ...pooled } of orderedValues(base)) {
    const { value, origin } = pooled;
    push(bySlot, `${origin.property} ${slot} ${shape}`, pooled);
    push(byPack, `${origin.pack} ${shape}`, pooled);
    if (value.kind === 'date') days.set(origin.pack, widen(days.get(origin.pack), spanOf(value)));
  }
  for (const pool of [...bySlot.values(), ...byPack.values()]) pool.sort((a, b) => a.low - b.low);
  return {
    ofSlot: (property, slot, shape) => bySlot.get(`${property} ${slot} ${shape}`) ?? [],
    ofPack: (pack, shape) => byPack.get(`${pack} ${shape}`) ?? [],
    daysOf: (pack) => days.get(pack) ?? null,
  };
}

function* orderedValues(base: FactBase) {
  for (const origin of base.facts.values()) {
    const property = base.properties.get(origin.property);
    for (const slot of property ? slotNames(property) : []) {
      const values = slotValues(origin, slot).filter(isOrdered);
      yield* values.map((value) => ({
        slot,
        shape: shapeOf(base, value),
        value,
        origin,
        low: spanOf(value).low,
      }));
    }
  }
}

function isOrdered(value: Value): value is DateValue | QuantityValue {
  return value.kind === 'date' || value.kind === 'quantity';
}

function push(pools: Map<string, Pooled[]>, key: string, pooled: Pooled): void {
  const pool = pools.get(key);
  if (pool) pool.push(pooled);
  else pools.set(key, [pooled]);
}

/** Open ends say nothing about when a pack begins or ends. */
function widen(span: Span | undefined, other: Span): Span {
  const ends = [other.low, other.high].filter(Number.isFinite);
  return {
    low: Math.min(span?.low ?? Number.POSITIVE_INFINITY, ...ends),
    high: Math.max(span?.high ?? Number.NEGATIVE_INFINITY, ...ends),
  };
}
