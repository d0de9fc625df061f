'use client';

import { useTranslations } from 'next-intl';
import type { NextDue } from '#core/scheduling/next-due.ts';
import { addDays } from '#core/scheduling/study-day.ts';
import { useDayWords } from '#ui/progress/use-day-words.ts';
import { useToday } from '#ui/progress/use-today.ts';

/** Says what comes back next, and when: "Next: 12 cards tomorrow". */
export function useNextWords(): (next: NextDue) => string {
  const t = useTranslations('today');
  const dayWords = useDayWords();
  const today = useToday();
  return ({ day, count }) =>
    day === addDays(today, 1) ? t('next-tomorrow', { count }) : t('next-on', { count, day: dayWords(day) });
}
