import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { bucketsOf } from '#core/questions/slot-buckets.ts';

/** The facts of one property by what stands in one slot. */
export interface SlotIndex {
  readonly byBucket: ReadonlyMap<string, readonly Fact[]>;
  /** Facts that any value may match: the slot is empty, or what it holds spans too much. */
  readonly always: readonly Fact[];
}

/** The facts of a base, ready for proofs: built once a base, so that a proof costs the same in a large one. */
export interface FactLookup {
  slot(property: string, slot: string): SlotIndex;
  /** Facts that dispute another or are disputed by one. */
  readonly disputed: ReadonlySet<string>;
}

const lookups = new WeakMap<FactBase, FactLookup>();
const nothing: SlotIndex = { byBucket: new Map(), always: [] };

export function lookupOf(base: FactBase): FactLookup {
  const known = lookups.get(base);
  if (known) return known;
  const made = makeLookup(base);
  lookups.set(base, made);
  return made;
}

/** The facts that may hold a value compatible with `value` in that slot: all of them, and perhaps more. */
export function* candidates(base: FactBase, index: SlotIndex, value: Value): Generator<Fact> {
  const buckets = bucketsOf(base, value);
  const lists = buckets ? buckets.map((bucket) => index.byBucket.get(bucket) ?? []) : index.byBucket.values();
  for (const list of lists) yield* list;
  yield* index.always;
}

/** How many facts `candidates` would yield, at most. */
export function countCandidates(base: FactBase, index: SlotIndex, value: Value): number {
  const buckets = bucketsOf(base, value);
  if (!buckets) return Number.POSITIVE_INFINITY;
  return buckets.reduce(
    (sum, bucket) => sum + (index.byBucket.get(bucket)?.length ?? 0),
    index.always.length,
  );
}

function makeLookup(base: FactBase): FactLookup {
  const slots = new Map<string, Map<string, MutableSlotIndex>>();
  const disputed = new Set<string>();
  for (const [id, property] of base.properties) {
    const names = slotNames(property);
    const indexes = new Map(names.map((name) => [name, { byBucket: new Map<string, Fact[]>(), always: [] }]));
    slots.set(id, indexes);
  }
  for (const fact of base.facts.values()) {
    if (fact.disputes.length > 0) for (const other of [fact.id, ...fact.disputes]) disputed.add(other);
    for (const [slot, index] of slots.get(fact.property) ?? [])
      file(base, index, fact, slotValues(fact, slot));
  }
  return { slot: (property, slot) => slots.get(property)?.get(slot) ?? nothing, disputed };
}

interface MutableSlotIndex {
  readonly byBucket: Map<string, Fact[]>;
  readonly always: Fact[];
}

function file(base: FactBase, index: MutableSlotIndex, fact: Fact, values: readonly Value[]): void {
  const buckets = values.map((value) => bucketsOf(base, value));
  if (buckets.length === 0 || buckets.includes(null)) {
    index.always.push(fact);
    return;
  }
  for (const bucket of new Set(buckets.flatMap((keys) => keys ?? []))) {
    const list = index.byBucket.get(bucket);
    if (list) list.push(fact);
    else index.byBucket.set(bucket, [fact]);
  }
}
