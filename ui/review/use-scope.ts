'use client';

import { useEffect, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import { allBegunCards, cardsOfStudy } from '#core/progress/study-scope.ts';
import type { QueueCard } from '#core/scheduling/queue.ts';
import type { Study } from '#offline/progress/study.ts';
import { loadPacks, type WantedPacks } from '#ui/facts/load-packs.ts';
import { useStudy } from '#ui/progress/study-context.tsx';
import { type CardWords, loadCardWords } from '#ui/review/load-card-words.ts';

/** What is studied in one sitting. */
export interface Scope {
  readonly base: FactBase;
  readonly cards: readonly QueueCard[];
  /** Every card once, due or not: what was just answered wrongly. */
  readonly isAll: boolean;
  readonly words: CardWords;
}

/** What a review is of. */
export interface ReviewAddress {
  /** A pack or deck; null for everything begun. */
  readonly deck: string | null;
  /** The sitting of a quiz on that deck, for what was not right in it. */
  readonly attempt: string | null;
}

/** The scope of a review; `unavailable` when it is neither here nor to be had. */
export function useScope({ deck, attempt }: ReviewAddress): Scope | 'loading' | 'unavailable' {
  const study = useStudy();
  const [scope, setScope] = useState<Scope | 'loading' | 'unavailable'>('loading');
  useEffect(() => {
    let gone = false;
    loadScope(study, { deck, attempt })
      .then((loaded) => !gone && setScope(loaded))
      .catch(() => !gone && setScope('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, deck, attempt]);
  return scope;
}

async function loadScope(study: Study, { deck, attempt }: ReviewAddress): Promise<Scope> {
  const { base, cards } = await loadPacks(study, wantedFor(study, deck));
  const { decks, memories, packs: all, settings } = study.getState();
  const words = await loadCardWords(settings, decks);
  const material = { base, cards, decks };
  if (deck !== null) {
    const own = cardsOfStudy(deck, material);
    const missed = attempt === null ? [] : await onlyMissed(study, own, attempt);
    // Of a quiz that this device knows nothing of, or that went well, the deck is reviewed as usual.
    return missed.length > 0
      ? { base, cards: missed, isAll: true, words }
      : { base, cards: own, isAll: false, words };
  }
  const ids = all.map(({ id }) => id);
  return {
    base,
    cards: allBegunCards(ids, material, (card) => memories.has(card)),
    isAll: false,
    words,
  };
}

/** The cards that were not answered rightly in a sitting of a quiz. */
async function onlyMissed(
  study: Study,
  cards: readonly QueueCard[],
  attempt: string,
): Promise<readonly QueueCard[]> {
  // Few reviews follow a quiz: the others do not load this.
  const { quizResult } = await import('#core/progress/quiz-result.ts');
  const { toStudy } = quizResult(await study.loadEvents(attempt), attempt);
  const missed = new Set(toStudy.flatMap((item) => item.cards));
  return cards.filter(({ card }) => missed.has(card));
}

/** A deck of one's own may draw on any pack. */
function wantedFor(study: Study, deck: string | null): WantedPacks {
  if (deck === null) return 'begun';
  return study.getState().packs.some(({ id }) => id === deck) ? [deck] : 'all';
}
