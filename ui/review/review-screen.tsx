'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Texts } from '#ui/i18n/texts.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { hasSubject } from '#ui/progress/has-subject.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { ReviewSittingView } from '#ui/review/review-sitting-view.tsx';
import { useScope } from '#ui/review/use-scope.ts';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';
import english from '../../messages/review/en.json';
import thai from '../../messages/review/th.json';

const NoSuchDeck = lazy(async () => ({ default: (await import('#ui/review/no-such-deck.tsx')).NoSuchDeck }));

const texts = { th: thai, en: english };

/** Reviewing what is due: of one pack or deck (`?deck=`), or of everything begun; or what was missed in a quiz (`&quiz=`). */
export function ReviewScreen() {
  return (
    <Texts of={texts}>
      <Review />
    </Texts>
  );
}

function Review() {
  const t = useTranslations('review');
  const query = useSearchParams();
  const deck = query.get('deck');
  const attempt = query.get('quiz');
  const scope = useScope({ deck, attempt });
  const state = useStudyState();
  // How often the learner asked for more new cards than the day has; each time begins a sitting.
  const [more, setMore] = useState(0);
  if (deck !== null && hasSubject(state, deck) === false) {
    return (
      <Suspense>
        <NoSuchDeck />
      </Suspense>
    );
  }
  if (scope === 'loading' || scope === 'unavailable') {
    return (
      <FocusScreen title={t('title')} closeHref="/" bar={null}>
        {scope === 'loading' ? (
          <Skeleton className="mt-6 h-72 w-full" />
        ) : (
          <Notice announced tone="sun">
            {t('unavailable')}
          </Notice>
        )}
      </FocusScreen>
    );
  }
  return (
    <ReviewSittingView
      key={`${deck ?? ''} ${attempt ?? ''} ${more}`}
      scope={scope}
      moreNew={more > 0}
      onMoreNew={() => setMore(more + 1)}
    />
  );
}
