'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';

/**
 * Shows the way on to somebody who comes here as a member already. Whoever has just become one sees what
 * comes after signing up: so only the first answer counts.
 */
export function AlreadyMember({
  isMember,
  children,
}: {
  readonly isMember: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations('account');
  const [came] = useState(isMember);
  if (!came) return children;
  return (
    <>
      <Notice>{t('already-member')}</Notice>
      <LinkButton href="/" look="primary" wide>
        {t('go-on')}
      </LinkButton>
    </>
  );
}
