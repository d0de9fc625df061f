import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible, isCertainlyOther } from '#core/questions/compare-values.ts';
import type { Query } from '#core/questions/question.ts';

/** A wrong option, and the fact it is true of where it was taken from the base. */
export interface Distractor {
  readonly value: Value;
  readonly origin: Fact | null;
}

/** What distractors are drawn for: a proved question. */
export interface Proved {
  readonly base: FactBase;
  readonly fact: Fact;
  readonly query: Query;
  readonly key: Value;
  /** What the words of the question name. */
  readonly given: readonly Value[];
  /** Wrong values the learner took for the answer before, the most often first. */
  readonly confused?: readonly Value[];
}

/**
 * May the value stand among the options: certainly wrong, told apart from every option taken so far,
 * and not something the question itself has just named?
 */
export function mayBeOffered(proved: Proved, value: Value, taken: readonly Distractor[]): boolean {
  return isCertainlyOther(proved.base, value, proved.key) && standsApart(proved, value, taken);
}

/** The same of a value that is known to be wrong. */
export function standsApart({ base, given }: Proved, value: Value, taken: readonly Distractor[]): boolean {
  for (const other of taken) if (!isCertainlyOther(base, value, other.value)) return false;
  for (const named of given) if (areCompatible(base, named, value)) return false;
  return true;
}
