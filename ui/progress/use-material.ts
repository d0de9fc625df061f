'use client';

import { useEffect, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCard } from '#core/questions/question.ts';
import { useStudy } from '#ui/progress/study-context.tsx';

/** The facts of all packs, and every card that can be asked of them. */
export interface Material {
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

/** Everything there is to study; `unavailable` when it is neither on the device nor to be had now. */
export function useMaterial(): Material | 'loading' | 'unavailable' {
  const study = useStudy();
  const [material, setMaterial] = useState<Material | 'loading' | 'unavailable'>('loading');
  useEffect(() => {
    let gone = false;
    Promise.all([study.loadBase(), study.loadCards()])
      .then(([base, cards]) => !gone && setMaterial({ base, cards }))
      .catch(() => !gone && setMaterial('unavailable'));
    return () => {
      gone = true;
    };
  }, [study]);
  return material;
}
