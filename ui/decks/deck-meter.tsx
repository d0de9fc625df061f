'use client';

import { useTranslations } from 'next-intl';
import type { DeckProgress } from '#ui/decks/use-deck-progress.ts';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';

interface Props {
  /** null while it is not known, or where nothing was studied yet. */
  readonly progress: DeckProgress | null;
  readonly total: number;
}

/** How many cards are remembered and due, as a bar and in words. Keeps its height, whatever is known. */
export function DeckMeter({ progress, total }: Props) {
  const t = useTranslations('library');
  const known = progress?.known ?? 0;
  const due = progress?.due ?? 0;
  const all = progress?.total ?? total;
  if (all === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar label={t('known', { known, total: all })} value={known} max={all} />
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
        <span>{t('known', { known, total: all })}</span>
        {due > 0 && <span className="font-semibold text-sun">{t('due', { count: due })}</span>}
      </p>
    </div>
  );
}
