import { disputesOf } from '#core/facts/disputes-of.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type Neighbours, neighboursOf } from '#core/questions/neighbours-of.ts';
import { originOfWrong } from '#core/questions/origin-of-wrong.ts';
import type { Question } from '#core/questions/question.ts';
import { readWrong, type Wrong } from '#core/questions/read-wrong.ts';

/** What there is to learn from an answer beyond its verdict. */
export interface Explanation {
  /** The fact that was asked for; null where several were, or where it is gone from the base. */
  readonly fact: Fact | null;
  /** What was taken for the answer, and the fact it is really true of. */
  readonly mistaken: readonly (Wrong & { readonly fact: Fact })[];
  readonly neighbours: Neighbours | null;
  /** Facts that contradict those of the question. */
  readonly disputes: readonly Fact[];
}

/**
 * Explains an answer from the fact base. `hidden` holds the facts of questions still to come: nothing here
 * tells them.
 */
export function explainAnswer(
  base: FactBase,
  question: Question,
  given: Parameters<typeof readWrong>[1],
  hidden: ReadonlySet<string>,
): Explanation {
  const facts = question.facts.flatMap(({ id }) => base.facts.get(id) ?? []);
  const [fact] = facts;
  const isOne = question.cards.length === 1 && fact !== undefined;
  const mistaken = readWrong(question, given, base).flatMap((wrong) => {
    const origin = originOfWrong(base, { query: question.query, facts }, wrong.value, hidden);
    return origin ? [{ ...wrong, fact: origin }] : [];
  });
  return {
    fact: isOne ? fact : null,
    mistaken,
    neighbours: isOne ? neighboursOf(base, fact, hidden) : null,
    disputes: [...new Set(facts.flatMap((own) => disputesOf(own, base)))].filter(({ id }) => !hidden.has(id)),
  };
}
