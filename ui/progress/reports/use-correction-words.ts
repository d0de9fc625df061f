'use client';

import { useTranslations } from 'next-intl';
import type { ShownCorrectionProblem } from '#core/progress/correction-sheet.ts';

/** What is wrong with a correction, in words. */
export function useCorrectionWords(): (problem: ShownCorrectionProblem) => string {
  const t = useTranslations('reports');
  return ({ code, words }) => {
    const [first = ''] = words;
    switch (code) {
      case 'ambiguous':
        return words.length === 0 ? t('fault-year') : t('fault-ambiguous', { readings: words.join(' · ') });
      case 'other-unit':
        return t('fault-other-unit', { unit: first });
      case 'contradiction':
        return t('fault-contradiction', { statement: first });
      default:
        return t(`fault-${code}`);
    }
  };
}
