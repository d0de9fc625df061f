'use client';

import { useEffect, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { coverFact, type FactCoverage } from '#core/questions/coverage.ts';
import { coverageSeed } from '#ui/decks/coverage/coverage-seed.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** So long the screen may stand still. */
const sliceMs = 30;

export interface CoverageWork {
  readonly coverages: readonly FactCoverage[];
  /** Has every fact been tried? */
  readonly isDone: boolean;
}

/** Tries what can be asked of each fact, a few at a time, so that the screen can be used meanwhile. */
export function useCoverage(facts: readonly Fact[], base: FactBase): CoverageWork {
  const { locale, calendar } = useReader();
  const [work, setWork] = useState<CoverageWork>({ coverages: [], isDone: false });
  useEffect(() => {
    const coverages: FactCoverage[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const end = performance.now() + sliceMs;
      while (coverages.length < facts.length && performance.now() < end) {
        const fact = facts[coverages.length];
        if (fact) coverages.push(coverFact(base, fact, { locale, calendar }, coverageSeed));
      }
      const isDone = coverages.length === facts.length;
      setWork({ coverages: [...coverages], isDone });
      if (!isDone) timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [facts, base, locale, calendar]);
  return work;
}
