'use client';

import { useState } from 'react';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** The learner's day when the screen was opened. */
export function useStudyDay(): StudyDay {
  const { timeZone, dayStart } = useStudyState().settings;
  const [nowMs] = useState(() => Date.now());
  return studyDayOf(nowMs, timeZone, dayStart);
}
