import 'server-only';
import type { Localized } from '#core/basics/locale.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { summariseWithdrawn, type WithdrawnSummary } from '#core/questions/summarise-withdrawn.ts';
import { withdrawnFromPacks } from '#core/questions/withdrawn-from-packs.ts';
import { type Library, loadLibrary } from '#server/facts/library.ts';

/** What is no longer asked since something was decided. */
export interface WithdrawnByDecision extends Pick<WithdrawnSummary, 'count' | 'kinds'> {
  /** Of which facts, as far as there is room for them, with the kinds of each. */
  readonly facts: readonly { readonly statement: Localized; readonly kinds: readonly QuestionKind[] }[];
  /** Of how many facts besides. */
  readonly more: number;
}

const mostFacts = 5;

/** Compares the library as it is now with what it was before. */
export async function withdrawnSince(before: Library): Promise<WithdrawnByDecision> {
  const after = await loadLibrary();
  const withdrawn = withdrawnFromPacks(before.packs, after.packs);
  const { count, kinds, cards } = summariseWithdrawn(withdrawn, withdrawn.length);
  const facts = new Map<string, Set<QuestionKind>>();
  for (const { card, kinds: ofCard } of cards) {
    facts.set(card.fact, new Set([...(facts.get(card.fact) ?? []), ...ofCard]));
  }
  const shown = [...facts].slice(0, mostFacts).flatMap(([id, ofFact]) => {
    const fact = after.base.facts.get(id) ?? before.base.facts.get(id);
    return fact ? [{ statement: fact.statement, kinds: [...ofFact] }] : [];
  });
  return { count, kinds, facts: shown, more: Math.max(0, facts.size - mostFacts) };
}
