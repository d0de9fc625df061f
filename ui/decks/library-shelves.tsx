'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { textFor } from '#core/basics/text-for.ts';
import { DeckTile } from '#ui/decks/deck-tile.tsx';
import { knownNames } from '#ui/decks/known-names.ts';
import { useDeckProgress } from '#ui/decks/use-deck-progress.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** The packs, and the decks the learner made. */
export function LibraryShelves() {
  const t = useTranslations('library');
  const { packs, decks, settings, sync } = useStudyState();
  const progress = useDeckProgress();
  const names = knownNames(packs);
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t('packs')}</h2>
        {packs.length === 0 && sync === 'offline' && <Notice tone="sun">{t('no-packs')}</Notice>}
        {packs.length === 0 && sync !== 'offline' && <Skeleton className="h-44 w-full" />}
        <ul className="grid gap-4 lg:grid-cols-2">
          {packs.map((pack) => (
            <DeckTile
              key={pack.id}
              id={pack.id}
              title={pack.title[settings.locale]}
              names={pack.names?.[settings.locale] ?? []}
              description={textFor(pack.description, settings)}
              flags={pack.flags}
              counts={t('pack-counts', { facts: pack.factCount, cards: pack.cardCount })}
              progress={progress.of(pack.id)}
              total={pack.cardCount}
            />
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-lg font-semibold">{t('decks')}</h2>
          <LinkButton href="/deck/edit">
            <Plus aria-hidden="true" className="size-5" />
            {t('make')}
          </LinkButton>
        </div>
        {decks.length === 0 ? (
          <p className="text-ink-soft">{t('no-decks')}</p>
        ) : (
          <ul className="grid gap-4 lg:grid-cols-2">
            {decks.map((deck) => (
              <DeckTile
                key={deck.id}
                id={deck.id}
                title={deck.title}
                names={names}
                description={deck.description}
                flags={[]}
                counts={t('deck-counts', { facts: deck.facts.length, notes: deck.notes.length })}
                progress={progress.of(deck.id)}
                total={progress.of(deck.id)?.total ?? 0}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
