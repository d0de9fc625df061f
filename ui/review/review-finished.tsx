'use client';

import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/kit/button.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { useInterval } from '#ui/review/use-interval.ts';
import type { ReviewSitting } from '#ui/review/use-sitting.ts';

interface Props {
  readonly sitting: ReviewSitting;
  /** Begins a sitting with more new cards; null where all have been seen. */
  readonly onMoreNew: (() => void) | null;
}

/** Nothing more to do now: what was done, and when the next card comes. */
export function ReviewFinished({ sitting, onMoreNew }: Props) {
  const t = useTranslations('review');
  const interval = useInterval();
  const waitMs = sitting.nextDueAtMs === null ? null : sitting.nextDueAtMs - Date.now();
  // Only the day's limit holds back what is new here: more of it is the way on.
  const isHeld = !sitting.done && onMoreNew;
  const more = onMoreNew && (
    <Button look={isHeld ? 'primary' : 'secondary'} onClick={onMoreNew}>
      {t('keep-going')}
    </Button>
  );
  return (
    <div className="my-auto flex flex-col items-center gap-4 py-16 text-center">
      <span className="rounded-full bg-good-wash p-5 text-good">
        <CircleCheckBig aria-hidden="true" className="size-10" />
      </span>
      <div role="status" className="flex flex-col gap-2">
        <h2 className="text-2xl font-semibold">
          {t(sitting.done > 0 ? 'finished-title' : isHeld ? 'new-used' : 'finished-none')}
        </h2>
        <p className="text-lg text-ink-soft">
          {sitting.done > 0 && t('finished-body', { count: sitting.done })}
          {waitMs !== null && ` ${t('waiting-body', { when: interval(0, waitMs) })}`}
        </p>
      </div>
      {isHeld && more}
      <LinkButton href="/" look={isHeld ? 'secondary' : 'primary'}>
        {t('back')}
      </LinkButton>
      {!isHeld && more}
    </div>
  );
}
