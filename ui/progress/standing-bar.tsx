'use client';

import { useTranslations } from 'next-intl';
import type { Standing } from '#core/progress/card-standing.ts';
import type { StandingCounts } from '#core/progress/count-standings.ts';
import { classNames } from '#ui/kit/class-names.ts';

/** From firm to untouched: the order of the bar and of the figures. */
const order: readonly Standing[] = ['known', 'due', 'learning', 'new'];

const colours: Record<Standing, string> = {
  known: 'bg-brand',
  due: 'bg-sun',
  learning: 'bg-brand/40',
  new: 'bg-sunken ring-1 ring-line-strong/50 ring-inset',
};

/** A stacked bar of how facts stand; the figures below it say the same. */
export function StandingBar({ counts }: { readonly counts: StandingCounts }) {
  const t = useTranslations('progress');
  return (
    <div className="flex flex-col gap-3">
      <div aria-hidden="true" className="flex h-4 gap-0.5 overflow-hidden rounded-full">
        {order
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <div
              key={standing}
              className={classNames('h-full min-w-1.5', colours[standing])}
              style={{ flexGrow: counts[standing] }}
            />
          ))}
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4 lg:grid-cols-2">
        {order.map((standing) => (
          <div key={standing} className="flex items-center gap-2">
            <dt className="flex items-center gap-2 text-ink-soft">
              <span aria-hidden="true" className={classNames('size-3 rounded-full', colours[standing])} />
              {t(standing)}
            </dt>
            <dd className="ml-auto font-semibold tabular-nums">{t('number', { count: counts[standing] })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
