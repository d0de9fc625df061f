import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible, isSameValue } from '#core/questions/compare-values.ts';
import type { Query } from '#core/questions/question.ts';

/** What was asked: the question's query, and the facts that answer it. */
export interface Asked {
  readonly query: Query;
  readonly facts: readonly Fact[];
}

/**
 * The fact that a wrong answer is true of: 2015 was the year the embassy opened. First what would answer
 * the same question about something else, then any fact of the pack that holds the value or is about it;
 * of several the one that has most in common with what was asked. Null where the base knows none, and
 * where the value is right after all. `hidden` facts are never told.
 */
export function originOfWrong(
  base: FactBase,
  { query, facts }: Asked,
  wrong: Value,
  hidden: ReadonlySet<string>,
): Fact | null {
  const [own] = facts;
  if (!own || holds(base, slotValues(own, query.ask), wrong)) return null;
  const mayTell = (fact: Fact) => !hidden.has(fact.id) && !facts.some(({ id }) => id === fact.id);
  const alike = (base.factsByProperty.get(query.property) ?? []).filter(
    (fact) => mayTell(fact) && holds(base, slotValues(fact, query.ask), wrong),
  );
  if (alike.length > 0) return nearestTo(own, alike, wrong);
  const inPack = [...base.facts.values()].filter(
    (fact) => fact.pack === own.pack && mayTell(fact) && isAbout(base, fact, wrong),
  );
  return inPack.length > 0 ? nearestTo(own, inPack, wrong) : null;
}

function isAbout(base: FactBase, fact: Fact, wrong: Value): boolean {
  const subject = wrong.kind === 'entity' ? slotValues(fact, 'subject') : [];
  return holds(base, [fact.value, ...subject], wrong);
}

function holds(base: FactBase, held: readonly Value[], wrong: Value): boolean {
  return held.some((value) => areCompatible(base, value, wrong));
}

/** The first of those that have most in common with a fact; the very value counts for more than one that merely fits. */
function nearestTo(own: Fact, candidates: readonly Fact[], wrong: Value): Fact | null {
  const [first, ...others] = candidates.map((fact) => ({ fact, near: nearness(own, fact, wrong) }));
  if (!first) return null;
  return others.reduce((best, other) => (other.near > best.near ? other : best), first).fact;
}

function nearness(own: Fact, other: Fact, wrong: Value): number {
  const named = entitiesOf(own);
  const shared = [...entitiesOf(other)].filter((id) => named.has(id)).length;
  return shared + (other.pack === own.pack ? 1 : 0) + (isSameValue(other.value, wrong) ? 1 : 0);
}

/** Every entity a fact names. */
function entitiesOf({ subject, value, qualifiers }: Fact): ReadonlySet<string> {
  const values = [value, ...Object.values(qualifiers).flat()];
  return new Set([subject, ...values.flatMap((one) => (one.kind === 'entity' ? [one.id] : []))]);
}
