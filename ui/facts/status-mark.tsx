'use client';

import { useTranslations } from 'next-intl';
import type { FactStatus } from '#core/facts/fact.ts';

/** Says that a figure is an estimate, a target, or still going on; nothing for what came true. */
export function StatusMark({ status }: { readonly status: FactStatus }) {
  const t = useTranslations('facts');
  if (status === 'actual') return null;
  return (
    <span className="rounded-full bg-sun-wash px-2.5 py-0.5 text-sm text-ink">{t(`status-${status}`)}</span>
  );
}
