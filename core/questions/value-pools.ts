import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import { firstAtLeast } from '#core/questions/search-places.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

/** A value of the base that may serve as a wrong option, a fact it is true of, and its place on its scale. */
export interface Pooled extends Span {
  readonly value: DateValue | QuantityValue;
  readonly origin: Fact;
}

/** All dates and quantities of a base that could stand beside one another, in order, each once. */
export interface ValuePools {
  /** Values of that shape in one slot of a property. */
  ofSlot(property: string, slot: string, shape: string): readonly Pooled[];
  /** Values of that shape anywhere in a pack. */
  ofPack(pack: string, shape: string): readonly Pooled[];
  /** First and last day any fact of the pack speaks of. */
  daysOf(pack: string): Span | null;
}

/** By owner (a slot of a property, or a pack), then by shape. */
type Pools = Map<string, Map<string, Pooled[]>>;

const poolsByBase = new WeakMap<FactBase, ValuePools>();
const nothing: readonly Pooled[] = [];

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
  const at = firstAtLeast(placesOf(pool), place);
  return side === 'below' ? pool.slice(Math.max(0, at - count), at).reverse() : pool.slice(at, at + count);
}

/** The places of a pool side by side: a search then touches few of its values. */
const placesByPool = new WeakMap<readonly object[], Float64Array>();

function placesOf(pool: readonly { readonly low: number }[]): Float64Array {
  const places = placesByPool.get(pool) ?? Float64Array.from(pool, ({ low }) => low);
  placesByPool.set(pool, places);
  return places;
}

function makePools(base: FactBase): ValuePools {
  const bySlot: Pools = new Map();
  const byPack: Pools = new Map();
  const days = new Map<string, Span>();
  for (const property of base.properties.values()) {
    for (const slot of slotNames(property)) {
      for (const pooled of orderedIn(base.factsByProperty.get(property.id) ?? [], slot)) {
        const { value, origin } = pooled;
        const shape = shapeOf(base, value);
        push(bySlot, slotName(property.id, slot), shape, pooled);
        push(byPack, origin.pack, shape, pooled);
        if (value.kind === 'date') days.set(origin.pack, widen(days.get(origin.pack), pooled));
      }
    }
  }
  putInOrder(bySlot);
  putInOrder(byPack);
  return {
    ofSlot: (property, slot, shape) => bySlot.get(slotName(property, slot))?.get(shape) ?? nothing,
    ofPack: (pack, shape) => byPack.get(pack)?.get(shape) ?? nothing,
    daysOf: (pack) => days.get(pack) ?? null,
  };
}

function orderedIn(facts: readonly Fact[], slot: string): Pooled[] {
  const found: Pooled[] = [];
  for (const origin of facts) {
    for (const value of slotValues(origin, slot)) {
      if (isOrdered(value)) found.push({ value, origin, ...spanOf(value) });
    }
  }
  return found;
}

function slotName(property: string, slot: string): string {
  return `${property} ${slot}`;
}

function isOrdered(value: Value): value is DateValue | QuantityValue {
  return value.kind === 'date' || value.kind === 'quantity';
}

function push(pools: Pools, owner: string, shape: string, pooled: Pooled): void {
  const shapes = pools.get(owner) ?? new Map<string, Pooled[]>();
  pools.set(owner, shapes);
  const pool = shapes.get(shape);
  if (pool) pool.push(pooled);
  else shapes.set(shape, [pooled]);
}

/** Sorts every pool, and keeps one of the values that stand at one place: a crowd on one day is one neighbour. */
function putInOrder(pools: Pools): void {
  for (const shapes of pools.values()) {
    for (const [shape, pool] of shapes) {
      pool.sort((a, b) => a.low - b.low || a.high - b.high);
      shapes.set(
        shape,
        pool.filter(({ low, high }, index) => {
          const before = pool[index - 1];
          return before?.low !== low || before.high !== high;
        }),
      );
    }
  }
}

/** Open ends say nothing about when a pack begins or ends. */
function widen(span: Span | undefined, { low, high }: Span): Span {
  const known = span ?? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  const ends = [low, high].filter(Number.isFinite);
  return ends.every((end) => end >= known.low && end <= known.high)
    ? known
    : { low: Math.min(known.low, ...ends), high: Math.max(known.high, ...ends) };
}
