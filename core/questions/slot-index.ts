import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { bucketsOf } from '#core/questions/slot-buckets.ts';
import { makeSpanIndex, type SpanIndex } from '#core/questions/span-index.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** The rows of one property by what stands in one slot. */
export interface SlotIndex {
  /** How many rows `candidates` gives. */
  count(value: Value): number;
  /** The rows that may hold a value compatible with this one in the slot: all of them, and perhaps more. */
  candidates(value: Value): readonly number[];
}

/** What stands in the slot by its name, and by its place on a scale: days, or amounts of one unit. */
interface Filed {
  readonly byName: Map<string, number[]>;
  readonly spans: Map<string, { item: number; low: number; high: number }[]>;
  /** Rows whose slot is empty: unknown, so any value may match. */
  readonly empty: number[];
}

const nobody: readonly number[] = [];

/** Files some facts, each by its place among them, by one slot. */
export function makeSlotIndex(base: FactBase, facts: readonly Fact[], slot: string): SlotIndex {
  const filed: Filed = { byName: new Map(), spans: new Map(), empty: [] };
  for (const [row, fact] of facts.entries()) file(base, filed, row, slotValues(fact, slot));
  const scales = new Map<string, SpanIndex<number>>();
  for (const [name, covering] of filed.spans) scales.set(name, makeSpanIndex(covering));
  return new MadeSlotIndex(base, filed.byName, scales, filed.empty);
}

class MadeSlotIndex implements SlotIndex {
  private readonly base: FactBase;
  private readonly byName: ReadonlyMap<string, readonly number[]>;
  private readonly scales: ReadonlyMap<string, SpanIndex<number>>;
  private readonly empty: readonly number[];

  constructor(
    base: FactBase,
    byName: ReadonlyMap<string, readonly number[]>,
    scales: ReadonlyMap<string, SpanIndex<number>>,
    empty: readonly number[],
  ) {
    this.base = base;
    this.byName = byName;
    this.scales = scales;
    this.empty = empty;
  }

  count(value: Value): number {
    if (value.kind === 'date' || value.kind === 'quantity')
      return this.empty.length + (this.scales.get(scaleOf(value))?.count(spanOf(value)) ?? 0);
    let count = this.empty.length;
    for (const bucket of bucketsOf(this.base, value)) count += this.byName.get(bucket)?.length ?? 0;
    return count;
  }

  candidates(value: Value): readonly number[] {
    const found = this.filled(value);
    return this.empty.length === 0 ? found : [...found, ...this.empty];
  }

  private filled(value: Value): readonly number[] {
    if (value.kind === 'date' || value.kind === 'quantity')
      return this.scales.get(scaleOf(value))?.meeting(spanOf(value)) ?? nobody;
    const buckets = bucketsOf(this.base, value);
    const [first] = buckets;
    if (buckets.length === 1 && first !== undefined) return this.byName.get(first) ?? nobody;
    return buckets.flatMap((bucket) => this.byName.get(bucket) ?? nobody);
  }
}

function file(base: FactBase, filed: Filed, row: number, values: readonly Value[]): void {
  if (values.length === 0) filed.empty.push(row);
  for (const value of values) {
    if (value.kind === 'date' || value.kind === 'quantity')
      push(filed.spans, scaleOf(value), { item: row, ...spanOf(value) });
    else for (const bucket of bucketsOf(base, value)) push(filed.byName, bucket, row);
  }
}

/** Days, or the unit of a quantity: values of two scales are never the same. */
function scaleOf(value: Extract<Value, { kind: 'date' | 'quantity' }>): string {
  return value.kind === 'date' ? 'days' : `in ${value.unit}`;
}

function push<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}
