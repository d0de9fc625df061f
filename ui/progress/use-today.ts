'use client';

import { useEffect, useState } from 'react';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';

const minuteMs = 60_000;

/** The learner's day now; looked up again every minute, and whenever the app is looked at again. */
export function useToday(): StudyDay {
  const { timeZone, dayStart } = useStudyState().settings;
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const look = () => setNowMs(Date.now());
    const timer = setInterval(look, minuteMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return studyDayOf(nowMs, timeZone, dayStart);
}
