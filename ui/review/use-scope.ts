'use client';

import { useEffect, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import { allBegunCards, cardsOfStudy } from '#core/progress/study-scope.ts';
import type { QueueCard } from '#core/scheduling/queue.ts';
import type { Study } from '#offline/progress/study.ts';
import { loadPacks, type WantedPacks } from '#ui/facts/load-packs.ts';
import { useStudy } from '#ui/progress/study-context.tsx';

/** What is studied in one sitting. */
export interface Scope {
  readonly base: FactBase;
  readonly cards: readonly QueueCard[];
}

/** The scope of a pack or deck, or of everything begun; `unavailable` when it is neither here nor to be had. */
export function useScope(deck: string | null): Scope | 'loading' | 'unavailable' {
  const study = useStudy();
  const [scope, setScope] = useState<Scope | 'loading' | 'unavailable'>('loading');
  useEffect(() => {
    let gone = false;
    loadScope(study, deck)
      .then((loaded) => !gone && setScope(loaded))
      .catch(() => !gone && setScope('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, deck]);
  return scope;
}

async function loadScope(study: Study, deck: string | null): Promise<Scope> {
  const { base, cards } = await loadPacks(study, wantedFor(study, deck));
  const { decks, memories, packs: all } = study.getState();
  const material = { base, cards, decks };
  if (deck !== null) return { base, cards: cardsOfStudy(deck, material) };
  return {
    base,
    cards: allBegunCards(
      all.map(({ id }) => id),
      material,
      (card) => memories.has(card),
    ),
  };
}

/** A deck of one's own may draw on any pack. */
function wantedFor(study: Study, deck: string | null): WantedPacks {
  if (deck === null) return 'begun';
  return study.getState().packs.some(({ id }) => id === deck) ? [deck] : 'all';
}
