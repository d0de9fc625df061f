'use client';

import { useTranslations } from 'next-intl';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { Notice } from '#ui/kit/notice.tsx';

/** Why a question is not asked: each flaw by its name, with what would mend it. */
export function QuestionFlaws({ flaws }: { readonly flaws: readonly QuestionFlaw[] }) {
  const t = useTranslations('flaw');
  const coverage = useTranslations('coverage');
  return (
    <Notice tone="sun">
      <p className="text-sm">{coverage('refused', { count: flaws.length })}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {flaws.map((flaw) => (
          <li key={flaw}>
            <span className="block font-semibold">{t(`name-${flaw}`)}</span>
            <span className="block text-sm">{t(`mend-${flaw}`)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
