'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { DeckEditor } from '#ui/decks/edit/deck-editor.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

/** Makes a new deck, perhaps from a pack (`from`), or changes an own one (`id`). */
export function DeckEditScreen() {
  const t = useTranslations('editor');
  const query = useSearchParams();
  const { decks, sync } = useStudyState();
  const id = query.get('id');
  const deck = decks.find((candidate) => candidate.id === id) ?? null;
  if (id === null || deck) return <DeckEditor key={id ?? 'new'} deck={deck} from={query.get('from')} />;
  return (
    <FocusScreen title={t('edit-title')} closeHref="/library" bar={null}>
      {sync === 'syncing' ? (
        <Skeleton className="mt-6 h-72 w-full" />
      ) : (
        <div className="flex flex-col items-start gap-4 pt-6">
          <Notice tone="sun">{t('missing')}</Notice>
          <LinkButton href="/library">{t('to-library')}</LinkButton>
        </div>
      )}
    </FocusScreen>
  );
}
