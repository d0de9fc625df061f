'use client';

import { CircleHelp, Copy, GraduationCap, ListChecks, Pencil } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DeckDescription } from '#ui/decks/deck-description.tsx';
import { DeckMeter } from '#ui/decks/deck-meter.tsx';
import type { DeckHead, DeckMaterial } from '#ui/decks/use-deck-contents.ts';
import { useDeckProgress } from '#ui/decks/use-deck-progress.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { Link } from '#ui/kit/link.tsx';
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
    <Panel className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        {flags.length > 0 && <Flags codes={flags} />}
        <span>{t('fact-count', { count: facts })}</span>
        {notes.length > 0 && <span>{t('note-count', { count: notes.length })}</span>}
        {total > 0 && <span>{t('card-count', { count: total })}</span>}
      </div>
      <DeckMeter progress={progress} total={total} />
      <div className="grid auto-cols-fr grid-flow-col gap-3 sm:auto-cols-max">
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
      </div>
      {description !== '' && <DeckDescription text={description} names={head.names} />}
      <div className="-mb-3 flex flex-wrap gap-x-5 border-t border-line text-sm">
        <QuietLink href={isOwn ? `/deck/edit?id=${query}` : `/deck/edit?from=${query}`}>
          {isOwn ? (
            <Pencil aria-hidden="true" className="size-4" />
          ) : (
            <Copy aria-hidden="true" className="size-4" />
          )}
          {t(isOwn ? 'edit' : 'make-from')}
        </QuietLink>
        {factCount > 0 && (
          <QuietLink href={`/deck/questions?id=${query}`}>
            <CircleHelp aria-hidden="true" className="size-4" />
            {t('askable')}
          </QuietLink>
        )}
      </div>
    </Panel>
  );
}

function QuietLink({ href, children }: { readonly href: Route; readonly children: ReactNode }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center gap-2 text-brand underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  );
}
