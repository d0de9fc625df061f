import { locales } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { keySlots, slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible, isSameValue } from '#core/questions/compare-values.ts';
import { candidates, countCandidates, lookupOf, type SlotIndex } from '#core/questions/fact-lookup.ts';
import { namedSlots } from '#core/questions/given-slots.ts';
import type { Query } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

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
  const given = (slot: string) => (slot === 'subject' ? query.subject !== undefined : slot in query.where);
  const givenOrEmpty = (slot: string) => given(slot) || slotValues(fact, slot).length === 0;
  const determined = given('subject') && keySlots(property).every(givenOrEmpty);
  if (query.ask === 'value' && property.cardinality === 'one' && determined) return true;
  const ask = Object.hasOwn(property.asks, query.ask) ? property.asks[query.ask] : undefined;
  if (ask?.closed !== true) return false;
  // The promise was made for the question as its stem puts it: another wording must give as much.
  return locales.every((locale) => {
    const stem = namedSlots(property, 'stem', query.ask, locale);
    return stem !== null && [...stem.always, ...stem.optional].every(givenOrEmpty);
  });
}

/** Every fact the query may mean: all its slots compatible, an empty one with anything. */
export function* matchingFacts(base: FactBase, query: Query): Generator<Fact> {
  const wanted = wantedSlots(query);
  for (const fact of narrowest(base, query, wanted)) {
    if (wanted.every(([slot, values]) => mayHold(base, slotValues(fact, slot), values))) yield fact;
  }
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

type Wanted = readonly [slot: string, values: readonly Value[]];

function wantedSlots(query: Query): readonly Wanted[] {
  const where = Object.entries(query.where);
  if (query.subject === undefined) return where;
  return [['subject', [{ kind: 'entity', id: query.subject }]], ...where];
}

/** A shorter list that holds every matching fact: the one filed under the rarest of the given values. */
function narrowest(base: FactBase, query: Query, wanted: readonly Wanted[]): Iterable<Fact> {
  const lookup = lookupOf(base);
  let best: { readonly index: SlotIndex; readonly value: Value; readonly count: number } | null = null;
  for (const [slot, [value]] of wanted) {
    if (value === undefined) continue;
    const index = lookup.slot(query.property, slot);
    const count = countCandidates(base, index, value);
    if (best === null || count < best.count) best = { index, value, count };
  }
  return best ? candidates(base, best.index, best.value) : (base.factsByProperty.get(query.property) ?? []);
}

/** A slot may hold what is wanted when it is empty (unknown), or when it holds something compatible with each. */
function mayHold(base: FactBase, held: readonly Value[], wanted: readonly Value[]): boolean {
  return (
    held.length === 0 || wanted.every((value) => held.some((holding) => areCompatible(base, holding, value)))
  );
}
