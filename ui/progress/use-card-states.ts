'use client';

import { useEffect, useState } from 'react';
import type { CardState } from '#core/progress/fold-card.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

/** What the log says of every card; null until it has been read. Follows what is answered elsewhere. */
export function useCardStates(): readonly CardState[] | null {
  const study = useStudy();
  const { memories } = useStudyState();
  const [states, setStates] = useState<readonly CardState[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new memories say that the log has grown
  useEffect(() => {
    let gone = false;
    void study.loadCardStates().then((loaded) => !gone && setStates(loaded));
    return () => {
      gone = true;
    };
  }, [study, memories]);
  return states;
}
