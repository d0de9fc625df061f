'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { countStandings } from '#core/progress/count-standings.ts';
import { cardsOfStudy } from '#core/progress/study-scope.ts';
import { weakestItems } from '#core/progress/weakest-items.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import type { LoadedPacks } from '#ui/facts/load-packs.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import type { Subject } from '#ui/progress/subject.ts';
import { SubjectPanel } from '#ui/progress/subject-panel.tsx';

const mostWeak = 10;

/** How the facts of each pack and deck stand, and which of them are remembered least. */
export function KnownSection({ today }: { readonly today: StudyDay }) {
  const t = useTranslations('progress');
  const { packs } = useStudyState();
  const material = usePacks('begun');
  return (
    <section aria-labelledby="known" className="flex flex-col gap-4">
      <h2 id="known" className="text-xl font-semibold">
        {t('known-title')}
      </h2>
      {material.kind === 'loading' &&
        (packs.length > 0 ? packs.map(({ id }) => id) : ['first']).map((id) => (
          <Skeleton key={id} className="h-40 w-full" />
        ))}
      {material.kind === 'unavailable' && (
        <Notice announced tone="sun">
          <span className="flex flex-wrap items-center justify-between gap-3">
            {t('unavailable')}
            <Button onClick={material.retry}>{t('try-again')}</Button>
          </span>
        </Notice>
      )}
      {material.kind === 'ready' && <Subjects base={material.base} cards={material.cards} today={today} />}
    </section>
  );
}

type Head = Pick<Subject, 'id' | 'title' | 'flags'> & { readonly factCount: number };

function Subjects({ base, cards, today }: LoadedPacks & { readonly today: StudyDay }) {
  const state = useStudyState();
  const { packs, decks, memories, settings } = state;
  const subjects = useMemo(() => {
    // Of packs that were never begun the facts are not fetched: all of them are new.
    const subject = ({ id, title, flags, factCount }: Head): Subject => {
      const keys = cardsOfStudy(id, { base, cards, decks }).map(({ card }) => card);
      const standings = countStandings(keys, memories, today);
      return {
        id,
        title,
        flags,
        counts: keys.length > 0 ? standings.items : { ...standings.items, new: factCount },
        standings: standings.ofItem,
        weakest: weakestItems(keys, memories, today, mostWeak),
      };
    };
    return [
      ...packs.map((pack) => subject({ ...pack, title: pack.title[settings.locale] })),
      ...decks.map(({ id, title }) => subject({ id, title, flags: [], factCount: 0 })),
    ];
  }, [base, cards, packs, decks, memories, settings.locale, today]);
  return (
    <ul className="grid items-start gap-4 lg:grid-cols-2">
      {subjects.map((subject) => (
        <SubjectPanel key={subject.id} subject={subject} base={base} />
      ))}
    </ul>
  );
}
