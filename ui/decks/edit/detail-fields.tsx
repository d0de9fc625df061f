'use client';

import { useTranslations } from 'next-intl';
import type { DraftProblem } from '#core/decks/check-draft.ts';
import type { DeckDraft } from '#core/decks/deck-draft.ts';
import { DraftField } from '#ui/decks/edit/draft-field.tsx';
import { fieldId } from '#ui/decks/edit/field-id.ts';
import type { DraftWork } from '#ui/decks/edit/use-draft.ts';
import { useProblemText } from '#ui/decks/edit/use-problem-text.ts';

interface Props {
  readonly draft: DeckDraft;
  readonly problems: readonly DraftProblem[];
  readonly change: DraftWork['change'];
}

/** What the deck is called, and what it is for. */
export function DetailFields({ draft, problems, change }: Props) {
  const t = useTranslations('editor');
  const problemOf = useProblemText(problems);
  const title = fieldId({ place: 'title' });
  const description = fieldId({ place: 'description' });
  return (
    <div className="flex flex-col gap-4">
      <DraftField
        id={title}
        label={t('title')}
        value={draft.title}
        problem={problemOf(title)}
        onChange={(text) => change((now) => ({ ...now, title: text }))}
      />
      <DraftField
        id={description}
        label={t('description')}
        rows={2}
        value={draft.description}
        problem={problemOf(description)}
        onChange={(text) => change((now) => ({ ...now, description: text }))}
      />
    </div>
  );
}
