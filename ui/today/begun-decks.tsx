'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { countStandings } from '#core/progress/count-standings.ts';
import { allBegunCards, cardsOfStudy, type StudyMaterial } from '#core/progress/study-scope.ts';
import { makeQueue } from '#core/scheduling/queue.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

const nothing = { base: null, cards: null };

interface Props {
  readonly today: string;
  /** New cards are offered by themselves only once nothing is due: a review brings both. */
  readonly offersNew: boolean;
}

/** The packs and decks in study, each with what is known of it; and the new cards of today. */
export function BegunDecks({ today, offersNew }: Props) {
  const t = useTranslations('today');
  const { decks } = useStudyState();
  const packs = usePacks('begun');
  const { base, cards } = packs.kind === 'ready' ? packs : nothing;
  const material = useMemo(() => base && cards && { base, cards, decks }, [base, cards, decks]);
  if (packs.kind === 'unavailable') return null;
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
    </>
  );
}

function NewCards({ material }: { readonly material: StudyMaterial }) {
  const t = useTranslations('today');
  const { packs, memories, suspended, buried, settings } = useStudyState();
  const fresh = useMemo(() => {
    const cards = allBegunCards(
      packs.map(({ id }) => id),
      material,
      (card) => memories.has(card),
    );
    const nowMs = Date.now();
    const { newPerDay } = settings;
    return makeQueue({
      cards,
      memories,
      suspended,
      buried,
      newPerDay,
      nowMs,
      settings: schedulingOf(settings),
      seed: 1,
    }).counts.new;
  }, [material, packs, memories, suspended, buried, settings]);
  if (fresh === 0) return null;
  return (
    <LinkButton href="/review" wide>
      {t('learn-new', { count: fresh })}
    </LinkButton>
  );
}

function DeckRows({ material, today }: { readonly material: StudyMaterial; readonly today: string }) {
  const { packs, decks, memories, settings } = useStudyState();
  const rows = useMemo(() => {
    const all = [
      ...packs.map(({ id, title, flags }) => ({ id, title: title[settings.locale], flags })),
      ...decks.map(({ id, title }) => ({ id, title, flags: [] })),
    ];
    return all.flatMap((deck) => {
      const cards = cardsOfStudy(deck.id, material).map(({ card }) => card);
      if (!cards.some((card) => memories.has(card))) return [];
      return [{ ...deck, counts: countStandings(cards, memories, today).cards, total: cards.length }];
    });
  }, [packs, decks, memories, settings.locale, material, today]);
  return rows.map((row) => <DeckRow key={row.id} {...row} />);
}

interface RowProps {
  readonly id: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly counts: { readonly due: number; readonly known: number; readonly learning: number };
  readonly total: number;
}

function DeckRow({ id, title, flags, counts, total }: RowProps) {
  const t = useTranslations('today');
  const known = counts.known + counts.due;
  const query = encodeURIComponent(id);
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="flex items-center gap-3">
        <Flags codes={flags} />
        <h3 className="grow font-semibold">{title}</h3>
      </div>
      <ProgressBar label={t('known', { known, total })} value={known} max={total} />
      <p className="text-sm text-ink-soft">
        {t('known', { known, total })}
        {counts.due + counts.learning > 0 && ` · ${t('due-short', { count: counts.due + counts.learning })}`}
      </p>
      <div className="grid grid-cols-2 gap-2">
        <LinkButton href={`/review?deck=${query}`}>{t('review')}</LinkButton>
        <LinkButton href={`/quiz?deck=${query}`}>{t('quiz')}</LinkButton>
      </div>
    </li>
  );
}
