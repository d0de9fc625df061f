import type { Localized } from '#core/basics/locale.ts';
import type { Correction, Fact } from '#core/facts/fact.ts';
import { revisionOf } from '#core/facts/revision.ts';
import type { Value } from '#core/facts/value.ts';

/** What one slot of a fact holds from now on, how the fact is said, and what learners are told of it. */
export interface FactChange {
  readonly slot: string;
  readonly values: readonly Value[];
  readonly statement: Localized;
  readonly correction: Correction;
}

/** The fact as a new revision under the same id. */
export function reviseFact(fact: Fact, { slot, values, statement, correction }: FactChange): Fact {
  const { subject, value, qualifiers } = withSlot(fact, slot, values);
  const revised = { ...fact, subject, value, qualifiers, statement, correction };
  return { ...revised, revision: revisionOf(revised) };
}

function withSlot(fact: Fact, slot: string, values: readonly Value[]) {
  const { subject, value, qualifiers } = fact;
  const [first] = values;
  if (first === undefined) return { subject, value, qualifiers };
  if (slot === 'value') return { subject, value: first, qualifiers };
  if (slot !== 'subject') return { subject, value, qualifiers: { ...qualifiers, [slot]: values } };
  return { subject: first.kind === 'entity' ? first.id : subject, value, qualifiers };
}
