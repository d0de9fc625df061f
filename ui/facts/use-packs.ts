'use client';

import { useCallback, useEffect, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCard } from '#core/questions/question.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

/** Packs with their cards, as loaded on this device. */
export interface LoadedPacks {
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

export type PacksState =
  | { readonly kind: 'waiting' | 'loading' }
  /** Neither on the device nor to be had now. */
  | { readonly kind: 'unavailable'; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & LoadedPacks);

/** Loads packs when they are wanted: those named, or all. `null` wants none yet. */
export function usePacks(wanted: readonly string[] | 'all' | null): PacksState {
  const study = useStudy();
  const { packs } = useStudyState();
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<LoadedPacks | 'loading' | 'unavailable'>('loading');
  const names = wanted === null || wanted === 'all' ? wanted : wanted.join(' ');
  const versions = packs.map(({ id, version }) => `${id}@${version}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded again for a new version and for another try
  useEffect(() => {
    if (names === null) return;
    let gone = false;
    const ids = names === 'all' ? undefined : names.split(' ');
    Promise.all([study.loadBase(ids), study.loadCards(ids)])
      .then(([base, cards]) => !gone && setLoaded({ base, cards }))
      .catch(() => !gone && setLoaded('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, names, versions, tries]);
  const retry = useCallback(() => {
    setLoaded('loading');
    setTries((count) => count + 1);
  }, []);
  if (names === null) return { kind: 'waiting' };
  if (loaded === 'loading') return { kind: 'loading' };
  return loaded === 'unavailable' ? { kind: 'unavailable', retry } : { kind: 'ready', ...loaded };
}
