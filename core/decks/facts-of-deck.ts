import type { Deck } from '#core/decks/deck.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';

export interface DeckFacts {
  /** In the deck's order, each once. */
  readonly facts: readonly Fact[];
  /** Ids the base does not hold: removed since, or of a pack that is not loaded. */
  readonly missing: readonly string[];
}

/** The facts of a deck. `renameFact` gives the present id of a fact that was renamed since. */
export function factsOfDeck(
  deck: Pick<Deck, 'facts'>,
  base: Pick<FactBase, 'facts'>,
  renameFact: (fact: string) => string = (fact) => fact,
): DeckFacts {
  const facts = new Set<Fact>();
  const missing: string[] = [];
  for (const id of deck.facts) {
    const fact = base.facts.get(id) ?? base.facts.get(renameFact(id));
    if (fact) facts.add(fact);
    else missing.push(id);
  }
  return { facts: [...facts], missing };
}
