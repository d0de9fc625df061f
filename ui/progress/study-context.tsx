'use client';

import { createContext, use, useSyncExternalStore } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import type { Study, StudyState } from '#offline/progress/study.ts';

export const StudyContext = createContext<Study | null>(null);

/** The person's study on this device. Only below `StudyRoot`. */
export function useStudy(): Study {
  const study = use(StudyContext);
  if (!study) throw new Error('useStudy is called outside StudyRoot');
  return study;
}

/** The current state; the component is drawn again whenever it changes. */
export function useStudyState(): StudyState {
  const study = useStudy();
  return useSyncExternalStore(study.subscribe, study.getState, study.getState);
}

/** In which language and calendar the reader wants texts and dates. */
export function useReader(): Reader {
  const { locale, calendar } = useStudyState().settings;
  return { locale, calendar };
}
