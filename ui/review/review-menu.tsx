'use client';

import { EllipsisVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { IconButton } from '#ui/kit/icon-button.tsx';
import type { ReviewSitting } from '#ui/review/use-sitting.ts';

const ReportCard = lazy(async () => ({ default: (await import('#ui/review/report-card.tsx')).ReportCard }));

/** What else can be done with a card. A disclosure rather than a menu: three plain buttons. */
export function ReviewMenu({ card, sitting }: { readonly card: CardKey; readonly sitting: ReviewSitting }) {
  const t = useTranslations('review');
  const [open, setOpen] = useState(false);
  const [reporting, setReporting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('pointerdown', closeOutside);
    addEventListener('keydown', closeOnEscape);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);
  const choose = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  const item = 'min-h-12 w-full rounded-control px-4 text-left hover:bg-brand-wash';
  return (
    <div ref={place} className="relative">
      <IconButton
        label={t('more')}
        icon={<EllipsisVertical aria-hidden="true" />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div className="absolute top-12 right-0 z-20 flex w-60 flex-col rounded-card border border-line bg-surface p-2 shadow-card">
          <button type="button" className={item} onClick={choose(sitting.bury)}>
            {t('bury')}
          </button>
          <button type="button" className={item} onClick={choose(sitting.suspend)}>
            {t('suspend')}
          </button>
          <button type="button" className={item} onClick={choose(() => setReporting(true))}>
            {t('report')}
          </button>
        </div>
      )}
      {reporting && (
        <Suspense>
          <ReportCard card={card} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </div>
  );
}
