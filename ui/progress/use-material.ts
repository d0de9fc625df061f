'use client';

import { useEffect, useMemo, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { StudyMaterial } from '#core/progress/study-scope.ts';
import type { FactCard } from '#core/questions/question.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

interface Loaded {
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

/** All packs of the device with their cards, and the person's decks; `unavailable` without them and without a network. */
export function useMaterial(): (StudyMaterial & { readonly base: FactBase }) | 'loading' | 'unavailable' {
  const study = useStudy();
  const { packs, decks } = useStudyState();
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'unavailable'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded again when the packs change
  useEffect(() => {
    let gone = false;
    Promise.all([study.loadBase(), study.loadCards()])
      .then(([base, cards]) => !gone && setLoaded({ base, cards }))
      .catch(() => !gone && setLoaded('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, packs]);
  return useMemo(() => (typeof loaded === 'string' ? loaded : { ...loaded, decks }), [loaded, decks]);
}
