'use client';

import { useTranslations } from 'next-intl';
import type { DraftWork } from '#ui/decks/edit/use-draft.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';

/** Says that unsaved work was taken up again, or that none can be kept here. */
export function DraftNotices({ work }: { readonly work: DraftWork }) {
  const t = useTranslations('editor');
  return (
    <>
      {work.isUnkept && (
        <Notice tone="bad" announced>
          {t('not-kept')}
        </Notice>
      )}
      {work.isResumed && work.isChanged && (
        <Notice>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>{t('resumed')}</span>
            <Button onClick={work.discard}>{t('discard')}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
