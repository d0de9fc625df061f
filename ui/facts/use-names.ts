'use client';

import { useMemo } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** The names of all entities of a base in the reader's language: what must not be broken across lines. */
export function useNames(base: FactBase): readonly string[] {
  const { locale } = useReader();
  return useMemo(() => [...base.entities.values()].map(({ label }) => label[locale]), [base, locale]);
}
