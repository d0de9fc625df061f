'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { CardState } from '#core/progress/fold-card.ts';
import { matureDays, type RetentionShare, trueRetention } from '#core/progress/true-retention.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { addDays } from '#core/scheduling/study-day.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

interface Props {
  readonly today: StudyDay;
  readonly states: readonly CardState[] | null;
}

const days = 30;

/** How much was still remembered when cards came back, apart for young cards and mature ones. */
export function RetentionSection({ today, states }: Props) {
  const t = useTranslations('progress');
  const { retention } = useStudyState().settings;
  const shares = useMemo(
    () => states && trueRetention(states, addDays(today, 1 - days), today),
    [states, today],
  );
  return (
    <section aria-labelledby="retention" className="flex flex-col gap-4">
      <h2 id="retention" className="text-xl font-semibold">
        {t('retention-title')}
      </h2>
      {shares ? (
        <Panel className="flex flex-col gap-5">
          <p className="text-ink-soft">
            {t('retention-hint', { days, percent: Math.round(retention * 100) })}
          </p>
          <dl className="grid gap-5 sm:grid-cols-2">
            <Share name={t('young', { days: matureDays })} share={shares.young} />
            <Share name={t('mature', { days: matureDays })} share={shares.mature} />
          </dl>
        </Panel>
      ) : (
        <Skeleton className="h-40 w-full" />
      )}
    </section>
  );
}

function Share({ name, share }: { readonly name: string; readonly share: RetentionShare }) {
  const t = useTranslations('progress');
  const { reviews, remembered } = share;
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="flex flex-col">
        {reviews === 0 ? (
          t('no-reviews')
        ) : (
          <>
            <span className="text-3xl font-semibold tabular-nums">
              {t('percent', { percent: Math.round((100 * remembered) / reviews) })}
            </span>
            <span className="text-sm text-ink-soft">{t('remembered-of', { remembered, reviews })}</span>
          </>
        )}
      </dd>
    </div>
  );
}
