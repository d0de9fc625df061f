'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** Tells guests with work to lose that they can keep it for good. */
export function SignUpHint() {
  const t = useTranslations('today');
  const { account } = useStudyState();
  if (account?.kind === 'member') return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sun-wash px-4 py-3">
      <span className="min-w-0 grow basis-56">{t('keep')}</span>
      <LinkButton href="/sign-up">{t('sign-up')}</LinkButton>
    </p>
  );
}
