'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from '#ui/kit/icon-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';
import { contentOf } from '#ui/review/card-content.ts';
import { CardFace } from '#ui/review/card-face.tsx';
import { RatingBar } from '#ui/review/rating-bar.tsx';
import { ReviewFinished } from '#ui/review/review-finished.tsx';
import { ReviewMenu } from '#ui/review/review-menu.tsx';
import { ShowBar } from '#ui/review/show-bar.tsx';
import { useReviewKeys } from '#ui/review/use-review-keys.ts';
import type { Scope } from '#ui/review/use-scope.ts';
import { useSitting } from '#ui/review/use-sitting.ts';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

interface Props {
  readonly scope: Scope;
  /** Ten new cards beyond the day's limit. */
  readonly moreNew: boolean;
  readonly onMoreNew: () => void;
}

/** Card after card: show, rate, next. */
export function ReviewSittingView({ scope, moreNew, onMoreNew }: Props) {
  const t = useTranslations('review');
  const reader = useReader();
  const { settings, decks, memories, suspended } = useStudyState();
  const sitting = useSitting(scope, moreNew);
  // The place in the sitting is part of the key: a card that comes again is covered again.
  const place = `${sitting.card} ${sitting.done}`;
  const [shownPlace, setShownPlace] = useState('');
  const isShown = shownPlace === place;
  const content =
    sitting.card === null ? null : contentOf(sitting.card, scope.base, decks, reader, scope.words);
  const show = () => setShownPlace(place);
  const isGone = sitting.card !== null && content === null;
  useEffect(() => {
    if (isGone) sitting.skip();
  }, [isGone, sitting]);
  useReviewKeys({
    enabled: settings.shortcuts && content !== null,
    isShown,
    show,
    buttons: settings.ratingButtons,
    sitting,
  });
  const bar = (
    <>
      <div className="min-w-6 flex-1">
        <ProgressBar
          label={t('done-count', { done: sitting.done, total: sitting.done + sitting.left })}
          value={sitting.done}
          max={sitting.done + sitting.left}
        />
      </div>
      <span className="text-sm whitespace-nowrap text-ink-soft">{t('left', { count: sitting.left })}</span>
      <IconButton
        label={t('undo')}
        icon={<Undo2 aria-hidden="true" />}
        disabled={!sitting.canUndo}
        onClick={() => void sitting.undo()}
      />
      {sitting.card !== null && <ReviewMenu card={sitting.card} sitting={sitting} />}
    </>
  );
  return (
    <FocusScreen title={t('title')} closeHref="/" bar={bar}>
      {sitting.problem && (
        <Notice tone="bad" announced>
          {t('not-kept')}
        </Notice>
      )}
      {sitting.card === null || content === null ? (
        <ReviewFinished
          sitting={sitting}
          onMoreNew={
            scope.cards.some(({ card }) => !memories.has(card) && !suspended.has(card)) ? onMoreNew : null
          }
        />
      ) : (
        <>
          <CardFace
            key={place}
            content={content}
            isShown={isShown}
            base={scope.base}
            onShow={show}
            buttons={settings.ratingButtons}
            onRate={sitting.rate}
          />
          <div className="sticky bottom-0 -mx-4 bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
            {isShown ? (
              <RatingBar
                previews={sitting.previews()}
                buttons={settings.ratingButtons}
                onRate={sitting.rate}
              />
            ) : (
              <ShowBar onShow={show} />
            )}
          </div>
        </>
      )}
    </FocusScreen>
  );
}
