'use client';

import { useCallback, useEffect, useState } from 'react';
import type { PackHere } from '#offline/facts/packs-here.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

type PinProblem = 'unreachable' | 'full' | 'not-done';

export interface PacksHere {
  /** null while they are being read. */
  readonly rows: readonly PackHere[] | null;
  /** Why the last pin was not followed at once. */
  readonly problem: PinProblem | null;
  readonly pin: (id: string, pinned: boolean) => void;
}

/** The packs as they stand on this device; read anew whenever something changed. */
export function usePacksHere(): PacksHere {
  const study = useStudy();
  const state = useStudyState();
  const [rows, setRows] = useState<readonly PackHere[] | null>(null);
  const [problem, setProblem] = useState<PinProblem | null>(null);
  const read = useCallback(async () => setRows(await study.packsHere()), [study]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed state is the very reason to read
  useEffect(() => {
    let gone = false;
    study
      .packsHere()
      .then((found) => !gone && setRows(found))
      .catch(() => !gone && setRows([]));
    return () => {
      gone = true;
    };
  }, [study, state]);
  const pin = (id: string, pinned: boolean) => {
    const shown = (all: readonly PackHere[] | null) =>
      all?.map((row) => (row.pack.id === id ? { ...row, isPinned: pinned } : row)) ?? null;
    setRows(shown);
    setProblem(null);
    study
      .pinPack(id, pinned)
      .then((outcome) => outcome !== 'kept' && setProblem(outcome))
      .catch(() => setProblem('not-done'))
      .then(read)
      .catch(() => setProblem('not-done'));
  };
  return { rows, problem, pin };
}
