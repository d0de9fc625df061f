'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import type { SaveStatus } from '#ui/people/use-settings.ts';

/** Says that a change was stored, or why not; stands above the menu, where the thumb is. */
export function SaveNote({ status, onRetry }: { readonly status: SaveStatus; readonly onRetry: () => void }) {
  const t = useTranslations('settings');
  const fault = typeof status === 'object' ? status.message : null;
  const failed = fault !== null || status === 'unreachable' || status === 'signed-out';
  return (
    <div
      role="status"
      className="pointer-events-none sticky bottom-20 z-10 flex justify-center md:bottom-6 [&>*]:pointer-events-auto"
    >
      {status === 'saved' && (
        <span className="rounded-full border border-good bg-good-wash px-4 py-1.5 text-ink shadow-card">
          {t('saved')}
        </span>
      )}
      {failed && (
        <Notice tone="bad">
          <span className="flex flex-wrap items-center justify-between gap-3">
            {fault ?? t(status === 'signed-out' ? 'signed-out' : 'unreachable')}
            <Button onClick={onRetry}>{t('try-again')}</Button>
          </span>
        </Notice>
      )}
    </div>
  );
}
