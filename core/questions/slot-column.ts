import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import { entityRowsOf } from '#core/questions/entity-rows.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** What is looked for in a column, read once a search. */
export interface Wanted {
  readonly value: Value;
  /** All a date or a quantity may mean; nowhere for names. */
  readonly low: number;
  readonly high: number;
  /** The number of an entity that no other can be taken for, otherwise `unlike`. */
  readonly entity: number;
}

/** No number of an entity. */
const unlike = -2;

const empty = 0;
const ordered = 1;
const entity = 2;
const other = 3;

/**
 * What the facts of a property hold in one slot, as numbers side by side: spans of dates and quantities,
 * numbers of entities. Answers `areCompatible` for a row without touching its fact.
 */
export class SlotColumn {
  private readonly base: FactBase;
  private readonly facts: readonly Fact[];
  private readonly slot: string;
  private readonly states: Uint8Array;
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  private readonly names: Int32Array;

  constructor(base: FactBase, facts: readonly Fact[], slot: string) {
    this.base = base;
    this.facts = facts;
    this.slot = slot;
    this.states = new Uint8Array(facts.length);
    this.lows = new Float64Array(facts.length);
    this.highs = new Float64Array(facts.length);
    this.names = new Int32Array(facts.length).fill(-1);
    for (const [row, fact] of facts.entries()) this.fill(row, slotValues(fact, slot));
  }

  /** May the row hold the value: something compatible, or nothing, which is unknown? */
  mayHold(row: number, wanted: Wanted): boolean {
    switch (this.states[row]) {
      case empty:
        return true;
      case ordered:
        if ((this.lows[row] ?? 0) > wanted.high || (this.highs[row] ?? 0) < wanted.low) return false;
        break;
      case entity:
        if (this.names[row] === wanted.entity) return true;
        if (wanted.entity !== unlike) return false;
    }
    const fact = this.facts[row];
    return (
      fact !== undefined &&
      slotValues(fact, this.slot).some((held) => areCompatible(this.base, held, wanted.value))
    );
  }

  /** The number of the one entity a row holds; -1 where it holds anything else. */
  entityAt(row: number): number {
    return this.names[row] ?? -1;
  }

  private fill(row: number, values: readonly Value[]): void {
    const [value, ...more] = values;
    if (value === undefined) return;
    this.states[row] = other;
    if (more.length > 0) return;
    if (value.kind === 'date' || value.kind === 'quantity') {
      const { low, high } = spanOf(value);
      this.states[row] = ordered;
      this.lows[row] = low;
      this.highs[row] = high;
    } else if (value.kind === 'entity') {
      const number = entityRowsOf(this.base).numberOf(value.id);
      if (number >= 0) this.states[row] = entity;
      this.names[row] = number;
    }
  }
}

/** Reads what is looked for, to be held against many rows. */
export function wantedOf(base: FactBase, value: Value): Wanted {
  if (value.kind === 'date' || value.kind === 'quantity') return { value, entity: unlike, ...spanOf(value) };
  const nowhere = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  if (value.kind !== 'entity') return { value, entity: unlike, ...nowhere };
  const rows = entityRowsOf(base);
  const number = rows.numberOf(value.id);
  const isAlone = number >= 0 && rows.twinsOf(number).length === 1;
  return { value, entity: isAlone ? number : unlike, ...nowhere };
}
