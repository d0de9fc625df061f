import type { Reader } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { type AvailableKind, availableKinds } from '#core/questions/available-kinds.ts';
import { cardsOfFact } from '#core/questions/cards-of.ts';
import { type RefusalReason, refusalsOfTheKind } from '#core/questions/refusal.ts';

/** What can be asked of one fact in one language. */
export interface FactCoverage {
  readonly fact: Fact;
  /** The kinds of question there are, once for every card that can be asked so. */
  readonly made: readonly AvailableKind[];
  /** Why the others are not there, what stands most in the way first. Empty where nothing is ever asked of such facts. */
  readonly reasons: readonly RefusalReason[];
}

/** A fact with fewer questions than this is learnt from too few sides. */
export const fewQuestions = 3;

/** Tries every kind of question on every card of a fact. The same seed gives the same answer. */
export function coverFact(base: FactBase, fact: Fact, reader: Reader, seed: number): FactCoverage {
  const made: AvailableKind[] = [];
  const counts = new Map<RefusalReason, number>();
  for (const card of cardsOfFact(base, fact)) {
    for (const kind of availableKinds) {
      const asked = ask(base, card, kind, reader, seed);
      if (asked.ok) made.push(kind);
      else counts.set(asked.reason, (counts.get(asked.reason) ?? 0) + 1);
    }
  }
  const weight = (reason: RefusalReason) => (refusalsOfTheKind.has(reason) ? 0 : (counts.get(reason) ?? 0));
  return { fact, made, reasons: [...counts.keys()].sort((a, b) => weight(b) - weight(a)) };
}

/** How many questions there are of each kind that there are any of, in the order of kinds. */
export function countKinds(
  coverages: readonly FactCoverage[],
): readonly { readonly kind: AvailableKind; readonly count: number }[] {
  const counts = new Map<AvailableKind, number>();
  for (const kind of coverages.flatMap(({ made }) => made)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return availableKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** The facts that yield few questions, those that yield none first. */
export function thinlyCovered(coverages: readonly FactCoverage[]): readonly FactCoverage[] {
  return coverages
    .filter(({ made }) => made.length < fewQuestions)
    .sort((a, b) => a.made.length - b.made.length);
}
