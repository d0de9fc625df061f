'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DeckView, readView } from '#ui/decks/deck-address.ts';
import { DeckHeader } from '#ui/decks/deck-header.tsx';
import { DeckViews } from '#ui/decks/deck-views.tsx';
import { NoteList } from '#ui/decks/note-list.tsx';
import { useDeckContents } from '#ui/decks/use-deck-contents.ts';
import { ViewMenu } from '#ui/decks/view-menu.tsx';
import { PacksUnavailable } from '#ui/facts/packs-unavailable.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { OpenQuizzes } from '#ui/quiz/open-quizzes.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** A pack or deck: what it is, what to do with it, and its facts in four views. */
export function DeckScreen() {
  const query = useSearchParams();
  const id = query.get('id') ?? '';
  return <Deck key={id} id={id} view={readView(query.get('view'))} fact={query.get('fact')} />;
}

interface Props {
  readonly id: string;
  readonly view: DeckView;
  readonly fact: string | null;
}

function Deck({ id, view, fact }: Props) {
  const t = useTranslations('deck');
  const { locale } = useReader();
  const contents = useDeckContents(id);
  if (contents.kind === 'loading') {
    return (
      <Screen title={t('title')}>
        <Skeleton className="h-44 w-full" />
      </Screen>
    );
  }
  if (contents.kind === 'missing') {
    return (
      <Screen title={t('title')}>
        <Notice tone="sun">{t('missing')}</Notice>
        <LinkButton href="/library" className="self-start">
          {t('to-library')}
        </LinkButton>
      </Screen>
    );
  }
  const { head } = contents;
  return (
    <Screen
      title={head.title}
      heading={<QuestionText text={head.title} locale={locale} names={head.names} />}
    >
      <DeckHeader head={head} material={contents.kind === 'ready' ? contents : null} />
      <OpenQuizzes deck={head.id} />
      {head.factCount > 0 && <ViewMenu deck={id} view={view} />}
      {contents.kind === 'opening' && <Skeleton className="h-96 w-full" />}
      {contents.kind === 'unavailable' && <PacksUnavailable retry={contents.retry} />}
      {contents.kind === 'ready' && contents.missing > 0 && (
        <Notice tone="sun">{t('facts-gone', { count: contents.missing })}</Notice>
      )}
      {contents.kind === 'ready' && contents.facts.length > 0 && (
        <DeckViews deck={id} view={view} fact={fact} material={contents} />
      )}
      {head.notes.length > 0 && (view === 'facts' || head.factCount === 0) && <NoteList notes={head.notes} />}
      {head.factCount + head.notes.length === 0 && <p className="text-ink-soft">{t('empty')}</p>}
    </Screen>
  );
}
