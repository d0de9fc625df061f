'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { DeadEnd } from '#ui/shell/dead-end.tsx';

/** The same dead ends on study screens, whose texts are chosen in the browser. */
export function StudyDeadEnd({ why }: { readonly why: 'missing' | 'forbidden' }) {
  const t = useTranslations('dead-end');
  return (
    <DeadEnd title={t(`${why}-title`)} body={t(`${why}-body`)}>
      <LinkButton href="/" look="primary">
        {t('home')}
      </LinkButton>
    </DeadEnd>
  );
}
