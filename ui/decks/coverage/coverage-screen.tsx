'use client';

import { ArrowLeft } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Coverage } from '#ui/decks/coverage/coverage.tsx';
import { deckAddress } from '#ui/decks/deck-address.ts';
import { useDeckContents } from '#ui/decks/use-deck-contents.ts';
import { PacksUnavailable } from '#ui/facts/packs-unavailable.tsx';
import { Link } from '#ui/kit/link.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** What can be asked of a pack or deck, and of which facts little can be asked and why. */
export function CoverageScreen() {
  const t = useTranslations('coverage');
  const deck = useTranslations('deck');
  const { locale } = useReader();
  const id = useSearchParams().get('id') ?? '';
  const contents = useDeckContents(id);
  if (contents.kind === 'missing') {
    return (
      <Screen title={t('title')}>
        <Notice tone="sun">{deck('missing')}</Notice>
        <LinkButton href="/library" className="self-start">
          {deck('to-library')}
        </LinkButton>
      </Screen>
    );
  }
  return (
    <Screen title={t('title')}>
      {contents.kind !== 'loading' && (
        <Link
          href={deckAddress(id, 'facts')}
          className="-mt-4 inline-flex min-h-11 items-center gap-2 self-start text-brand underline-offset-4 hover:underline"
        >
          <ArrowLeft aria-hidden="true" className="size-5 shrink-0" />
          <span>
            <QuestionText text={contents.head.title} locale={locale} names={contents.head.names} />
          </span>
        </Link>
      )}
      {contents.kind === 'unavailable' && <PacksUnavailable retry={contents.retry} />}
      {contents.kind === 'ready' && (
        <Coverage deck={id} facts={contents.facts} base={contents.base} notes={contents.head.notes.length} />
      )}
      {(contents.kind === 'loading' || contents.kind === 'opening') && <Skeleton className="h-96 w-full" />}
    </Screen>
  );
}
