'use client';

import { CloudAlert, CloudOff, CloudUpload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStudyState } from '#ui/progress/study-context.tsx';

const icons = {
  waiting: CloudUpload,
  syncing: CloudUpload,
  offline: CloudOff,
  'signed-out': CloudAlert,
} as const;

/** Says calmly when answers are still only on this device; silent when all is stored. */
export function SyncMark() {
  const t = useTranslations('sync');
  const { sync, waiting } = useStudyState();
  if (sync === 'synced') return null;
  const Icon = icons[sync];
  return (
    <span className="flex items-center gap-1.5 px-2 text-sm text-ink-soft">
      <Icon aria-hidden="true" className="size-5" />
      <span className="sr-only">{t(sync)}</span>
      {waiting > 0 && <span>{t('waiting-count', { count: waiting })}</span>}
    </span>
  );
}
