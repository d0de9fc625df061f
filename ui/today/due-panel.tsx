'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NextDue } from '#core/scheduling/next-due.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { useNextWords } from '#ui/today/use-next-words.ts';

interface Props {
  readonly due: number;
  /** Has anything been studied yet? */
  readonly begun: boolean;
  /** What comes back after today; null when nothing does. */
  readonly next: NextDue | null;
}

/** A review takes about this long. */
const secondsPerCard = 8;

/** The one thing to do now. */
export function DuePanel({ due, begun, next }: Props) {
  const t = useTranslations('today');
  const nextWords = useNextWords();
  if (due > 0) {
    return (
      <Panel className="flex flex-col gap-5 md:flex-row md:items-center md:justify-between">
        <p className="flex items-baseline gap-3">
          <span className="text-6xl font-semibold text-brand">{due}</span>
          <span className="flex flex-col">
            <span className="text-lg">{t('due', { count: due })}</span>
            <span className="text-sm text-ink-soft">
              {t('minutes', { minutes: Math.max(1, Math.round((due * secondsPerCard) / 60)) })}
            </span>
          </span>
        </p>
        <LinkButton href="/review" look="primary" className="min-h-14 px-10 text-lg">
          <Play aria-hidden="true" className="size-5" />
          {t('review')}
        </LinkButton>
      </Panel>
    );
  }
  return (
    <Panel className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t(begun ? 'done-title' : 'nothing-title')}</h2>
      <p className="text-ink-soft">{t(begun ? 'done-body' : 'nothing-body')}</p>
      {next && <p className="font-semibold">{nextWords(next)}</p>}
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton href="/library" look={begun ? 'secondary' : 'primary'}>
          {t('open-library')}
        </LinkButton>
      </div>
    </Panel>
  );
}
