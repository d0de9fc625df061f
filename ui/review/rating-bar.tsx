'use client';

import { useTranslations } from 'next-intl';
import type { Rating } from '#core/scheduling/memory.ts';
import type { RatingPreview } from '#core/scheduling/preview-ratings.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { useInterval } from '#ui/review/use-interval.ts';

interface Props {
  readonly previews: readonly RatingPreview[];
  readonly buttons: 2 | 4;
  readonly onRate: (rating: Rating) => void;
}

const names = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;
const looks: Record<Rating, string> = {
  1: 'border-bad/50 bg-bad-wash',
  2: 'border-sun/50 bg-sun-wash',
  3: 'border-good/60 bg-good-wash',
  4: 'border-brand/50 bg-brand-wash',
};

/** Side by side while their words fit; two by two for large letters or a narrow screen. */
const fourColumns = 'grid-cols-[repeat(auto-fit,minmax(max(3.6rem,22%),1fr))]';

/** The rating buttons at the thumb, each with the interval it promises. */
export function RatingBar({ previews, buttons, onRate }: Props) {
  const t = useTranslations('review');
  const interval = useInterval();
  const shown = previews.filter(({ rating }) => buttons === 4 || rating === 1 || rating === 3);
  return (
    <div className={classNames('grid gap-2', buttons === 4 ? fourColumns : 'grid-cols-2')}>
      {shown.map(({ rating, intervalDays, waitMs }) => (
        <button
          key={rating}
          type="button"
          onClick={() => onRate(rating)}
          className={classNames(
            'flex min-h-16 flex-col items-center justify-center rounded-control border-2 px-1 text-ink touch-manipulation',
            'transition-transform active:scale-[0.97]',
            looks[rating],
          )}
        >
          <span className="font-semibold">
            {buttons === 2 ? t(rating === 1 ? 'forgot' : 'knew') : t(names[rating])}
          </span>
          <span className="text-center text-sm">{interval(intervalDays, waitMs)}</span>
        </button>
      ))}
    </div>
  );
}
