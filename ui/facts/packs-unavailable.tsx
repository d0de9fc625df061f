'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';

/** The facts are not on this device and cannot be fetched now. */
export function PacksUnavailable({ retry }: { readonly retry: () => void }) {
  const t = useTranslations('facts');
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice tone="sun" announced>
        {t('unavailable')}
      </Notice>
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  );
}
