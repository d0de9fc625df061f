'use client';

import { useEffect, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { getItemFlaws } from '#offline/facts/item-flaw-door.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';

/**
 * What answers of everybody showed to be wrong with the questions of facts. `hidden`: it is for teachers and
 * administrators. `unavailable`: it is not kept on the device, and cannot be had now.
 */
export type ItemFlawsState =
  | { readonly kind: 'hidden' | 'loading' | 'unavailable' }
  | { readonly kind: 'ready'; readonly flaws: readonly FoundItemFlaw[] };

/** Fetches what is known of the packs that the facts are from, each once. */
export function useItemFlaws(facts: readonly Fact[]): ItemFlawsState {
  const { account } = useStudyState();
  const isShown = account !== null && (account.teacherMode || account.administrator);
  const packs = [...new Set(facts.map(({ pack }) => pack))].sort().join(' ');
  const [state, setState] = useState<ItemFlawsState>({ kind: 'loading' });
  useEffect(() => {
    if (!isShown || packs === '') return;
    let gone = false;
    Promise.all(packs.split(' ').map(getItemFlaws)).then((found) => {
      if (gone) return;
      const known = found.filter((flaws) => flaws !== null);
      const isComplete = known.length === found.length;
      setState(isComplete ? { kind: 'ready', flaws: known.flat() } : { kind: 'unavailable' });
    });
    return () => {
      gone = true;
    };
  }, [isShown, packs]);
  return isShown && packs !== '' ? state : { kind: 'hidden' };
}
