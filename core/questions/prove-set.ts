import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { isClosed, matchingFacts } from '#core/questions/certificate.ts';
import { isSameValue } from '#core/questions/compare-values.ts';
import { lookupOf } from '#core/questions/fact-lookup.ts';
import { namedSlots, queryOf } from '#core/questions/given-slots.ts';
import { mayOverlap } from '#core/questions/overlap.ts';
import type { Query } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** A value that certainly answers a query, and the fact that says so. */
export interface Member {
  readonly value: Value;
  readonly fact: Fact;
}

/** All answers to a query that has several. */
export interface ProvedSet {
  readonly ok: true;
  readonly query: Query;
  /** Certain answers, told apart from one another; those of the card's own fact first. */
  readonly members: readonly Member[];
  /** Everything that answers the query or may: nothing that overlaps with it is certainly wrong. */
  readonly possible: readonly Value[];
  /** What the words of the question name. */
  readonly given: readonly Value[];
}

/**
 * Proves the whole list of answers to the card's stem: the base is declared to hold every one of them,
 * none is in dispute and none unknown. A fact that only may be meant makes its value neither right nor
 * wrong. Refuses a list of one, which other kinds ask for.
 */
export function proveSet(scope: CardScope): ProvedSet | Refusal {
  const { base, fact, property, ask, reader } = scope;
  const slots = namedSlots(property, 'stem', ask, reader.locale);
  if (!slots) return refuse('unknown-ask');
  if ([...slots.always, ...slots.optional].includes(ask)) return refuse('key-in-stem');
  const query = queryOf(property, fact, ask, 'stem', reader.locale);
  if (!query) return refuse('unfilled-slot');
  const declared = property.asks[ask]?.closed === true && isClosed(property, fact, query);
  if (!declared) return refuse('not-closed');
  const meant = [fact, ...[...matchingFacts(base, query)].filter((other) => other.id !== fact.id)];
  if (meant.some(({ id }) => lookupOf(base).disputed.has(id))) return refuse('disputed');
  if (meant.some((other) => slotValues(other, ask).length === 0)) return refuse('answer-unknown');
  const possible = meant.flatMap((other) => slotValues(other, ask));
  const given = givenBy(query);
  const members = membersOf(base, meant, query, given);
  return members.length > 1 ? { ok: true, query, members, possible, given } : refuse('kind-unsuited');
}

function membersOf(
  base: FactBase,
  meant: readonly Fact[],
  query: Query,
  given: ReturnType<typeof givenBy>,
): readonly Member[] {
  const members: Member[] = [];
  for (const fact of meant.filter((other) => isCertainlyMeant(other, query))) {
    for (const value of slotValues(fact, query.ask)) {
      const isNew = members.every((member) => !mayOverlap(base, member.value, value));
      if (isNew && !given.some((named) => mayOverlap(base, named, value))) members.push({ value, fact });
    }
  }
  return members;
}

/** Does the fact hold everything the query gives, and so answer it beyond doubt? */
function isCertainlyMeant(fact: Fact, { subject, where }: Query): boolean {
  if (subject !== undefined && subject !== fact.subject) return false;
  return Object.entries(where).every(([slot, wanted]) => {
    const held = slotValues(fact, slot);
    return wanted.every((value) => held.some((other) => isSameValue(other, value) || isWithin(other, value)));
  });
}

/** A visit of June 1992 was a visit of 1992. */
function isWithin(inner: Value, outer: Value): boolean {
  if (inner.kind !== 'date' || outer.kind !== 'date' || outer.edtf.includes('~')) return false;
  const [one, other] = [spanOf(inner), spanOf(outer)];
  return one.low >= other.low && one.high <= other.high;
}

function givenBy({ subject, where }: Query): readonly Value[] {
  const named = Object.values(where).flat();
  return subject === undefined ? named : [{ kind: 'entity', id: subject }, ...named];
}
