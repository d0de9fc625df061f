'use client';

import { CloudAlert, CloudOff, CloudUpload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStudyState } from '#ui/progress/study-context.tsx';

const icons = {
  waiting: CloudUpload,
  syncing: CloudUpload,
  offline: CloudOff,
  full: CloudAlert,
  'signed-out': CloudAlert,
} as const;

interface Props {
  /** Only what lasts, in one sign: beside a question, where every answer is on its way for a moment. */
  readonly brief?: boolean;
}

/** Says calmly when answers are still only on this device; silent when all is stored. */
export function SyncMark({ brief = false }: Props) {
  const t = useTranslations('sync');
  const { sync, waiting } = useStudyState();
  const lasts = sync !== 'waiting' && sync !== 'syncing';
  return (
    <span aria-live="polite" className="empty:hidden">
      {(lasts || !brief) && sync !== 'synced' && (
        // In words only what lasts: for a moment they would move the title beside them.
        <Mark sync={sync} waiting={waiting} brief={brief || !lasts} title={t(sync)} />
      )}
    </span>
  );
}

interface MarkProps {
  readonly sync: keyof typeof icons;
  readonly waiting: number;
  readonly brief: boolean;
  readonly title: string;
}

function Mark({ sync, waiting, brief, title }: MarkProps) {
  const t = useTranslations('sync');
  const Icon = icons[sync];
  return (
    <span title={title} className="flex items-center gap-1.5 text-sm text-ink-soft">
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <span className="sr-only">{title}</span>
      {waiting > 0 && (
        <span className={brief ? 'sr-only' : ''}>{t('waiting-count', { count: waiting })}</span>
      )}
    </span>
  );
}
