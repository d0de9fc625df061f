'use client';

import { useCallback, useEffect, useState } from 'react';
import { type LoadedPacks, loadPacks, type WantedPacks } from '#ui/facts/load-packs.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

export type PacksState =
  | { readonly kind: 'waiting' | 'loading' }
  /** Neither on the device nor to be had now. */
  | { readonly kind: 'unavailable'; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & LoadedPacks);

/** Loads packs when they are wanted: those named, all, or those begun. `null` wants none yet. */
export function usePacks(wanted: WantedPacks | null): PacksState {
  const study = useStudy();
  const { packs } = useStudyState();
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<LoadedPacks | 'loading' | 'unavailable'>('loading');
  const names = wanted && typeof wanted !== 'string' ? wanted.join(' ') : wanted;
  const versions = packs.map(({ id, version }) => `${id}@${version}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded again for a new version and for another try
  useEffect(() => {
    if (names === null) return;
    let gone = false;
    loadPacks(study, names === 'all' || names === 'begun' ? names : names.split(' '))
      .then((packs) => !gone && setLoaded(packs))
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
