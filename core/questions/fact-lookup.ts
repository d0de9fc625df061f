import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { SlotColumn } from '#core/questions/slot-column.ts';
import { makeSlotIndex, type SlotIndex } from '#core/questions/slot-index.ts';

/** The facts of one property as rows, with what proofs ask of them. */
export interface PropertyTable {
  readonly facts: readonly Fact[];
  column(slot: string): SlotColumn;
  index(slot: string): SlotIndex;
}

/** The facts of a base, ready for proofs: each column and index is built once a base, when it is first asked for. */
export interface FactLookup {
  table(property: string): PropertyTable;
  /** Facts that dispute another or are disputed by one. */
  readonly disputed: ReadonlySet<string>;
}

const lookups = new WeakMap<FactBase, FactLookup>();

export function lookupOf(base: FactBase): FactLookup {
  const known = lookups.get(base);
  if (known) return known;
  const tables = new Map<string, PropertyTable>();
  const made: FactLookup = {
    table: (property) => {
      const table = tables.get(property) ?? makeTable(base, base.factsByProperty.get(property) ?? []);
      tables.set(property, table);
      return table;
    },
    disputed: disputedIn(base),
  };
  lookups.set(base, made);
  return made;
}

function makeTable(base: FactBase, facts: readonly Fact[]): PropertyTable {
  const columns = new Map<string, SlotColumn>();
  const indexes = new Map<string, SlotIndex>();
  return {
    facts,
    column: (slot) => {
      const column = columns.get(slot) ?? new SlotColumn(base, facts, slot);
      columns.set(slot, column);
      return column;
    },
    index: (slot) => {
      const index = indexes.get(slot) ?? makeSlotIndex(base, facts, slot);
      indexes.set(slot, index);
      return index;
    },
  };
}

function disputedIn(base: FactBase): Set<string> {
  const disputed = new Set<string>();
  for (const { id, disputes } of base.facts.values())
    if (disputes.length > 0) for (const other of [id, ...disputes]) disputed.add(other);
  return disputed;
}
