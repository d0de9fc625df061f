import type { Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { besideConfusable } from '#core/questions/confusable.ts';
import type { FactCard } from '#core/questions/question.ts';

/** The cards of one fact that may be asked. */
export type CardsOfFact = readonly FactCard[];

/** The facts of one shape in one pack, and how many questions they get. */
export interface Stratum {
  /** In the order they are to be tried: each beside one it is easily confused with. */
  readonly facts: readonly CardsOfFact[];
  readonly questions: number;
}

/**
 * How many questions each shape of fact in each pack gets, and about which facts first. Every fact has
 * the same chance to be asked, and every shape gets its share, rounded up or down: systematic sampling
 * over the facts, shape by shape, with a random start.
 */
export function drawBlueprint(
  base: FactBase,
  cards: readonly FactCard[],
  length: number,
  random: Random,
): readonly Stratum[] {
  const strata = random.shuffle([...groupCards(base, cards).values()]);
  const total = strata.reduce((sum, facts) => sum + facts.size, 0);
  const step = Math.max(1, total / Math.max(1, length));
  const start = random.next() * step;
  let before = 0;
  return strata.map((byFact) => {
    const from = before;
    before += byFact.size;
    const facts = random.shuffle([...byFact.keys()]).flatMap((id) => base.facts.get(id) ?? []);
    return {
      facts: besideConfusable(facts).map(({ id }) => random.shuffle(byFact.get(id) ?? [])),
      questions: countSteps(before, start, step) - countSteps(from, start, step),
    };
  });
}

/** How many of start, start + step, start + 2 steps… lie below a bound. */
function countSteps(bound: number, start: number, step: number): number {
  return Math.max(0, Math.ceil((bound - start) / step));
}

function groupCards(base: FactBase, cards: readonly FactCard[]): Map<string, Map<string, FactCard[]>> {
  const strata = new Map<string, Map<string, FactCard[]>>();
  for (const card of cards) {
    const fact = base.facts.get(card.fact);
    const shape = base.properties.get(fact?.property ?? '')?.shape;
    if (!fact || shape === undefined) continue;
    const name = `${fact.pack} ${shape}`;
    const byFact = strata.get(name) ?? new Map<string, FactCard[]>();
    byFact.set(fact.id, [...(byFact.get(fact.id) ?? []), card]);
    strata.set(name, byFact);
  }
  return strata;
}
