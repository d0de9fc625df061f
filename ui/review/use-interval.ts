'use client';

import { useTranslations } from 'next-intl';

/** Says how long until a card comes back, short enough for a button: "10 min", "4 d", "3 mo", "1.2 y". */
export function useInterval(): (intervalDays: number, waitMs: number) => string {
  const t = useTranslations('interval');
  return (days, waitMs) => {
    if (days === 0) {
      const minutes = Math.max(1, Math.round(waitMs / 60_000));
      return minutes < 60
        ? t('minutes', { count: minutes })
        : t('hours', { count: Math.round(minutes / 60) });
    }
    if (days < 31) return t('days', { count: days });
    if (days < 365) return t('months', { count: Math.round(days / 30.4) });
    return t('years', { count: Math.round(days / 36.5) / 10 });
  };
}
