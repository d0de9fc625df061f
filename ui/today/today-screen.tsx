'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { countDue } from '#core/scheduling/count-due.ts';
import { nextDue } from '#core/scheduling/next-due.ts';
import { Texts } from '#ui/i18n/texts.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';
import { useToday } from '#ui/progress/use-today.ts';
import { OpenQuizzes } from '#ui/quiz/open-quizzes.tsx';
import { Screen } from '#ui/shell/screen.tsx';
import { ShellSkeleton } from '#ui/shell/shell-skeleton.tsx';
import { DuePanel } from '#ui/today/due-panel.tsx';
import { introductionSeen } from '#ui/today/introduction-seen.ts';
import english from '../../messages/today/en.json';
import thai from '../../messages/today/th.json';

const Introduction = lazy(async () => ({
  default: (await import('#ui/today/introduction.tsx')).Introduction,
}));
/** Comes after the first paint: it needs the packs. */
const BegunDecks = lazy(async () => ({ default: (await import('#ui/today/begun-decks.tsx')).BegunDecks }));

const texts = { th: thai, en: english };

/** What is due, with one thing to do. */
export function TodayScreen() {
  return (
    <Texts of={texts}>
      <Today />
    </Texts>
  );
}

function Today() {
  const t = useTranslations('today');
  const reader = useReader();
  const { account, memories, suspended, buried, packs, sync } = useStudyState();
  const [introduced, setIntroduced] = useState(introductionSeen.get);
  const today = useToday();
  // Nothing was ever heard from the server: whoever studies on another device is no newcomer.
  if (packs.length === 0 && sync === 'syncing') return <ShellSkeleton />;
  if (!introduced && memories.size === 0 && account?.kind !== 'member') {
    return (
      <Suspense fallback={<ShellSkeleton />}>
        <Introduction onDone={() => setIntroduced(true)} />
      </Suspense>
    );
  }
  const date = parseEdtf(today);
  const hidden = { suspended, buried };
  const due = countDue(memories.values(), hidden, today);
  return (
    <Screen title={t('title')}>
      {date && <p className="-mt-5 text-ink-soft">{formatDate(date, reader, 'plain')}</p>}
      <DuePanel due={due} begun={memories.size > 0} next={nextDue(memories.values(), hidden, today)} />
      <OpenQuizzes />
      {memories.size > 0 && (
        <Suspense fallback={<Skeleton className="h-40 w-full" />}>
          <BegunDecks today={today} offersNew={due === 0} />
        </Suspense>
      )}
    </Screen>
  );
}
