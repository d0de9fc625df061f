import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { namedSlots } from '#core/questions/given-slots.ts';
import { nearest } from '#core/questions/value-pools.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

/** A fact that can be placed in a row, by the slot its place is read from. */
export interface Placed {
  readonly fact: Fact;
  readonly ask: string;
  readonly span: Span;
  readonly low: number;
}

/** How many neighbours on each side may come into a set. */
const reach = 8;

const rowsByBase = new WeakMap<FactBase, ReadonlyMap<string, readonly Placed[]>>();

/**
 * Facts easily confused with the card's own: of the same property and unit, then (for dates) of the
 * same pack; those nearest in place.
 */
export function confusableWith(scope: CardScope, key: Value, span: Span): readonly (readonly Placed[])[] {
  const rows = rowsOf(scope.base);
  return rowNames(scope.fact, scope.ask, key)
    .map((name) => rows.get(name) ?? [])
    .map((row) => [...nearest(row, span.low, 'below', reach), ...nearest(row, span.low, 'above', reach)]);
}

function rowsOf(base: FactBase): ReadonlyMap<string, readonly Placed[]> {
  const known = rowsByBase.get(base);
  if (known) return known;
  const rows = makeRows(base);
  rowsByBase.set(base, rows);
  return rows;
}

function makeRows(base: FactBase): Map<string, Placed[]> {
  const rows = new Map<string, Placed[]>();
  for (const fact of base.facts.values()) {
    for (const { ask, value, span } of placesOf(base, fact)) {
      for (const name of rowNames(fact, ask, value)) {
        const row = rows.get(name) ?? [];
        row.push({ fact, ask, span, low: span.low });
        rows.set(name, row);
      }
    }
  }
  for (const row of rows.values()) row.sort((a, b) => a.low - b.low);
  return rows;
}

/** The dates and quantities of a fact that its item does not name; what has not happened is left out. */
function placesOf(base: FactBase, fact: Fact) {
  const property = base.properties.get(fact.property);
  if (!property?.item || fact.status === 'estimate' || fact.status === 'target') return [];
  const item = namedSlots(property, 'item', '', 'en');
  const named = [...(item?.always ?? []), ...(item?.optional ?? [])];
  return Object.keys(property.asks)
    .filter((slot) => !named.includes(slot))
    .flatMap((ask) => {
      const [value, ...more] = slotValues(fact, ask);
      const ordered = value && more.length === 0 && (value.kind === 'date' || value.kind === 'quantity');
      return ordered ? [{ ask, value, span: spanOf(value) }] : [];
    });
}

function rowNames(fact: Fact, ask: string, value: Value): string[] {
  if (value.kind === 'quantity') return [`${fact.property} ${ask} ${value.unit}`];
  return [`${fact.property} ${ask}`, `pack ${fact.pack}`];
}
