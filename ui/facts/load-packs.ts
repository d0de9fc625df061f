import type { FactBase } from '#core/facts/fact-base.ts';
import { lacksBegunFacts } from '#core/progress/lacks-begun-facts.ts';
import type { FactCard } from '#core/questions/question.ts';
import type { Study } from '#offline/progress/study.ts';

/** Packs with their cards, as loaded on this device. */
export interface LoadedPacks {
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

/** `begun`: what the learner has begun, without fetching packs that were never studied. */
export type WantedPacks = readonly string[] | 'all' | 'begun';

/** Rejects as `Study.loadBase` does. */
export async function loadPacks(study: Study, wanted: WantedPacks): Promise<LoadedPacks> {
  if (wanted === 'begun') return loadBegun(study);
  const ids = wanted === 'all' ? undefined : wanted;
  const [base, cards] = await Promise.all([study.loadBase(ids), study.loadCards(ids)]);
  return { base, cards };
}

/** Everything is needed only where a deck that was begun draws on facts of other packs too. */
async function loadBegun(study: Study): Promise<LoadedPacks> {
  const begun = await loadPacks(study, await study.touchedPacks());
  const { decks, memories } = study.getState();
  const isLacking = lacksBegunFacts({ ...begun, decks }, (card) => memories.has(card));
  return isLacking ? loadPacks(study, 'all') : begun;
}
