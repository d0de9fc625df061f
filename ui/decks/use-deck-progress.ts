'use client';

import { useMemo } from 'react';
import { countStandings } from '#core/progress/count-standings.ts';
import { cardsOfStudy } from '#core/progress/study-scope.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { useToday } from '#ui/progress/use-today.ts';

/** How far a learner has come with a pack or deck, counted in cards. */
export interface DeckProgress {
  /** Remembered, those that are due again included. */
  readonly known: number;
  readonly due: number;
  readonly total: number;
}

/** The progress of every pack and deck; null while it is not known. Packs are loaded only if there is progress to count. */
export function useDeckProgress(): { readonly of: (id: string) => DeckProgress | null } {
  const { decks, memories } = useStudyState();
  const today = useToday();
  const packs = usePacks(memories.size > 0 ? 'all' : null);
  const material = packs.kind === 'ready' ? packs : null;
  return useMemo(() => {
    const found = new Map<string, DeckProgress>();
    const count = (id: string): DeckProgress | null => {
      if (!material) return null;
      const cards = cardsOfStudy(id, { ...material, decks }).map(({ card }) => card);
      const { known, due, learning } = countStandings(cards, memories, today).cards;
      return { known: known + due, due: due + learning, total: cards.length };
    };
    return {
      of: (id) => {
        const progress = found.get(id) ?? count(id);
        if (progress) found.set(id, progress);
        return progress;
      },
    };
  }, [material, decks, memories, today]);
}
