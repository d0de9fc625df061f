'use client';

import { Copy, GraduationCap, ListChecks, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DeckMeter } from '#ui/decks/deck-meter.tsx';
import type { DeckHead, DeckMaterial } from '#ui/decks/use-deck-contents.ts';
import { useDeckProgress } from '#ui/decks/use-deck-progress.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

interface Props {
  readonly head: DeckHead;
  /** null while it is being loaded. */
  readonly material: DeckMaterial | null;
}

/** What a pack or deck is about, how far one has come, and what to do with it. */
export function DeckHeader({ head, material }: Props) {
  const t = useTranslations('deck');
  const { packs } = useStudyState();
  const { id, description, flags, isOwn, factCount, notes } = head;
  const progress = useDeckProgress().of(id);
  const query = encodeURIComponent(id);
  const total = packs.find((pack) => pack.id === id)?.cardCount ?? progress?.total ?? 0;
  const facts = material?.facts.length ?? factCount;
  return (
    <Panel className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
        {flags.length > 0 && <Flags codes={flags} />}
        <span>{t('fact-count', { count: facts })}</span>
        {notes.length > 0 && <span>{t('note-count', { count: notes.length })}</span>}
        {total > 0 && <span>{t('card-count', { count: total })}</span>}
      </div>
      {description !== '' && <p className="wrap-anywhere whitespace-pre-line">{description}</p>}
      <DeckMeter progress={progress} total={total} />
      <div className="grid grid-cols-2 gap-3 sm:flex sm:flex-wrap">
        {factCount + notes.length > 0 && (
          <LinkButton href={`/review?deck=${query}`} look="primary">
            <GraduationCap aria-hidden="true" className="size-5" />
            {t('study')}
          </LinkButton>
        )}
        {factCount > 0 && (
          <LinkButton href={`/quiz?deck=${query}`}>
            <ListChecks aria-hidden="true" className="size-5" />
            {t('quiz')}
          </LinkButton>
        )}
        <LinkButton
          href={isOwn ? `/deck/edit?id=${query}` : `/deck/edit?from=${query}`}
          look="quiet"
          className="col-span-2"
        >
          {isOwn ? (
            <Pencil aria-hidden="true" className="size-5" />
          ) : (
            <Copy aria-hidden="true" className="size-5" />
          )}
          {t(isOwn ? 'edit' : 'make-from')}
        </LinkButton>
      </div>
    </Panel>
  );
}
