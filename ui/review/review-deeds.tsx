'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { ReportCard } from '#ui/review/report-card.tsx';
import type { ReviewSitting } from '#ui/review/use-sitting.ts';

export interface ReviewDeedsProps {
  readonly card: CardKey;
  readonly sitting: ReviewSitting;
  /** What holds them and their button: a tap elsewhere closes them. */
  readonly place: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Putting a card off, setting it aside, reporting a mistake in it. */
export function ReviewDeeds({ card, sitting, place, isOpen, onClose }: ReviewDeedsProps) {
  const t = useTranslations('review');
  const [reporting, setReporting] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) onClose();
    };
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    addEventListener('pointerdown', closeOutside);
    addEventListener('keydown', closeOnEscape);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen, onClose, place]);
  const choose = (action: () => void) => () => {
    onClose();
    action();
  };
  const item = 'min-h-12 w-full rounded-control px-4 text-left hover:bg-brand-wash';
  return (
    <>
      {isOpen && (
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
      {reporting && <ReportCard card={card} onClose={() => setReporting(false)} />}
    </>
  );
}
