import { locales } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { keySlots, slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible, isSameValue } from '#core/questions/compare-values.ts';
import { lookupOf, type PropertyTable } from '#core/questions/fact-lookup.ts';
import { namedSlots } from '#core/questions/given-slots.ts';
import type { Query } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { type SlotColumn, type Wanted, wantedOf } from '#core/questions/slot-column.ts';

export type Proof = { readonly ok: true; readonly key: Value } | Refusal;

/**
 * Proves that the fact's value in the asked slot is the only right answer to the query: the base is
 * known to hold every answer, nothing is in dispute, and every fact the query may mean gives that
 * same answer. What is unknown counts against the question, never for it.
 */
export function certify(base: FactBase, fact: Fact, query: Query): Proof {
  const property = base.properties.get(query.property);
  if (!property) return refuse('unknown-ask');
  if (lookupOf(base).disputed.has(fact.id)) return refuse('disputed');
  const answers = slotValues(fact, query.ask);
  const [key] = answers;
  if (key === undefined) return refuse('slot-empty');
  if (answers.length > 1) return refuse('several-answers');
  if (!isClosed(property, fact, query)) return refuse('not-closed');
  return proveUnique(base, query, key);
}

/** Does the base hold every true answer to the query, as far as the property's author has promised? */
export function isClosed(property: Property, fact: Fact, query: Query): boolean {
  if (query.ask === 'value' && property.cardinality === 'one' && isDetermined(property, fact, query))
    return true;
  const ask = Object.hasOwn(property.asks, query.ask) ? property.asks[query.ask] : undefined;
  if (ask?.closed !== true) return false;
  // The promise was made for the question as its stem puts it: another wording must give as much.
  for (const locale of locales) {
    const stem = namedSlots(property, 'stem', query.ask, locale);
    if (!stem || !areGivenOrEmpty(fact, query, stem.all)) return false;
  }
  return true;
}

/** Does the query give the subject and every key slot the fact fills? */
function isDetermined(property: Property, fact: Fact, query: Query): boolean {
  return query.subject !== undefined && areGivenOrEmpty(fact, query, keySlots(property));
}

function areGivenOrEmpty(fact: Fact, { subject, where }: Query, slots: readonly string[]): boolean {
  for (const slot of slots) {
    const isGiven = slot === 'subject' ? subject !== undefined : slot in where;
    if (!isGiven && slotValues(fact, slot).length > 0) return false;
  }
  return true;
}

/** Every fact the query may mean: all its slots compatible, an empty one with anything. */
export function matchingFacts(base: FactBase, query: Query): Fact[] {
  const table = lookupOf(base).table(query.property);
  const conditions = conditionsOf(base, table, query);
  const found: Fact[] = [];
  for (const row of narrowest(table, conditions)) {
    const fact = table.facts[row];
    if (fact && holdsAll(row, conditions)) found.push(fact);
  }
  return found;
}

function proveUnique(base: FactBase, query: Query, key: Value): Proof {
  const { disputed } = lookupOf(base);
  for (const fact of matchingFacts(base, query)) {
    const others = slotValues(fact, query.ask);
    if (others.length === 0) return refuse('answer-unknown');
    if (others.length > 1) return refuse('several-answers');
    for (const other of others) {
      if (!isSameValue(other, key)) return refuse(whyNotTheSame(base, other, key));
    }
    if (disputed.has(fact.id)) return refuse('disputed');
  }
  return { ok: true, key };
}

function whyNotTheSame(base: FactBase, other: Value, key: Value) {
  if (!areCompatible(base, other, key)) return 'several-answers';
  return key.kind === 'entity' ? 'alias' : 'answer-overlaps';
}

/** One value a fact must be able to hold in a slot. */
interface Condition {
  readonly slot: string;
  readonly column: SlotColumn;
  readonly wanted: Wanted;
}

function conditionsOf(base: FactBase, table: PropertyTable, { subject, where }: Query): Condition[] {
  const conditions: Condition[] = [];
  if (subject !== undefined)
    conditions.push(conditionOf(base, table, 'subject', { kind: 'entity', id: subject }));
  for (const slot of Object.keys(where))
    for (const value of where[slot] ?? []) conditions.push(conditionOf(base, table, slot, value));
  return conditions;
}

function conditionOf(base: FactBase, table: PropertyTable, slot: string, value: Value): Condition {
  return { slot, column: table.column(slot), wanted: wantedOf(base, value) };
}

/** The rows of a shorter list that holds every matching fact: the one filed under the rarest of the given values. */
function narrowest(table: PropertyTable, conditions: readonly Condition[]): Iterable<number> {
  const [first, ...more] = conditions;
  if (!first) return table.facts.keys();
  let best = first;
  let fewest = table.index(first.slot).count(first.wanted.value);
  for (const condition of more) {
    // What is left to try costs less than looking for a shorter list.
    if (fewest <= fewEnough) break;
    const count = table.index(condition.slot).count(condition.wanted.value);
    if (count < fewest) {
      fewest = count;
      best = condition;
    }
  }
  return table.index(best.slot).candidates(best.wanted.value);
}

const fewEnough = 16;

function holdsAll(row: number, conditions: readonly Condition[]): boolean {
  for (const { column, wanted } of conditions) if (!column.mayHold(row, wanted)) return false;
  return true;
}
