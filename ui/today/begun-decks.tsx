'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { countStandings } from '#core/progress/count-standings.ts';
import { cardsOfStudy, type StudyMaterial } from '#core/progress/study-scope.ts';
import { countDue } from '#core/scheduling/count-due.ts';
import { nextDue } from '#core/scheduling/next-due.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { subjectHeads } from '#ui/progress/subject-heads.ts';
import { DeckRow } from '#ui/today/deck-row.tsx';
import { NewCards } from '#ui/today/new-cards.tsx';
import { SignUpHint } from '#ui/today/sign-up-hint.tsx';

const nothing = { base: null, cards: null };

interface Props {
  readonly today: string;
  /** New cards are offered by themselves only once nothing is due: a review brings both. */
  readonly offersNew: boolean;
}

/**
 * The packs and decks in study, each with what is known of it; the new cards of today; and last, where it
 * does not move when the others come, how to keep all that.
 */
export function BegunDecks({ today, offersNew }: Props) {
  const t = useTranslations('today');
  const { decks } = useStudyState();
  const packs = usePacks('begun');
  const { base, cards } = packs.kind === 'ready' ? packs : nothing;
  const material = useMemo(() => base && cards && { base, cards, decks }, [base, cards, decks]);
  if (packs.kind === 'unavailable') return <SignUpHint />;
  if (!material) return <Skeleton className="h-40 w-full" />;
  return (
    <>
      {offersNew && <NewCards material={material} />}
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t('studying')}</h2>
        <ul className="grid gap-3 md:grid-cols-2">
          <DeckRows material={material} today={today} />
        </ul>
      </section>
      <SignUpHint />
    </>
  );
}

function DeckRows({ material, today }: { readonly material: StudyMaterial; readonly today: string }) {
  const state = useStudyState();
  const rows = useMemo(() => {
    const { memories, suspended, buried } = state;
    const hidden = { suspended, buried };
    return subjectHeads(state).flatMap((subject) => {
      const cards = cardsOfStudy(subject.id, material).map(({ card }) => card);
      const met = cards.flatMap((card) => memories.get(card) ?? []);
      if (met.length === 0) return [];
      const { items, ofItem } = countStandings(cards, memories, today);
      const due = countDue(met, hidden, today);
      return [{ subject, known: items.known, total: ofItem.size, due, next: nextDue(met, hidden, today) }];
    });
  }, [state, material, today]);
  return rows.map((row) => <DeckRow key={row.subject.id} {...row} />);
}
