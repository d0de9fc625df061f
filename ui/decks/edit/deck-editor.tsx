'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { checkDraft, type DraftProblem } from '#core/decks/check-draft.ts';
import type { Deck } from '#core/decks/deck.ts';
import { settleDraft } from '#core/decks/deck-draft.ts';
import { deckAddress } from '#ui/decks/deck-address.ts';
import { DeleteDeck } from '#ui/decks/edit/delete-deck.tsx';
import { DetailFields } from '#ui/decks/edit/detail-fields.tsx';
import { DraftNotices } from '#ui/decks/edit/draft-notices.tsx';
import { FactChooser } from '#ui/decks/edit/fact-chooser.tsx';
import { fieldId } from '#ui/decks/edit/field-id.ts';
import { NotesEditor } from '#ui/decks/edit/notes-editor.tsx';
import { SaveFailure } from '#ui/decks/edit/save-failure.tsx';
import { useDraft } from '#ui/decks/edit/use-draft.ts';
import { useSave } from '#ui/decks/edit/use-save.ts';
import { Button } from '#ui/kit/button.tsx';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

interface Props {
  /** null makes a new one. */
  readonly deck: Deck | null;
  /** The pack whose facts are offered first. */
  readonly from: string | null;
}

/** What is only not there yet is no fault before one wants to save. */
const unfinished: ReadonlySet<DraftProblem['problem']> = new Set(['empty', 'no-gap']);

/** The form of a deck: what it is called, its facts, its notes. */
export function DeckEditor({ deck, from }: Props) {
  const t = useTranslations('editor');
  const work = useDraft(deck);
  const saving = useSave(work);
  const [isAttempted, setAttempted] = useState(false);
  const { draft, change } = work;
  const problems = useMemo(() => checkDraft(settleDraft(draft)), [draft]);
  const shown = isAttempted ? problems : problems.filter(({ problem }) => !unfinished.has(problem));
  const save = () => {
    setAttempted(true);
    const [first] = problems;
    if (first) focusOn(first);
    else void saving.save();
  };
  const title = t(deck ? 'edit-title' : 'new-title');
  return (
    <FocusScreen
      title={title}
      closeHref={deck ? deckAddress(deck.id, 'facts') : '/library'}
      bar={<p className="text-lg font-semibold">{title}</p>}
    >
      <form
        noValidate
        className="flex grow flex-col gap-8 pt-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DraftNotices work={work} />
        <DetailFields draft={draft} problems={shown} change={change} />
        <FactChooser draft={draft} from={from} change={change} />
        <NotesEditor draft={draft} problems={shown} change={change} />
        {deck && <DeleteDeck title={deck.title} isBusy={saving.isBusy} onDelete={saving.remove} />}
        <div className="sticky bottom-0 z-10 -mx-4 mt-auto flex flex-col gap-3 border-t border-line bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          {saving.failure && <SaveFailure failure={saving.failure} saving={saving} />}
          {isAttempted && problems.length > 0 && (
            <p role="alert" className="text-bad">
              {t('problems', { count: problems.length })}
            </p>
          )}
          <Button type="submit" look="primary" wide disabled={saving.isBusy}>
            {t(saving.isBusy ? 'saving' : 'save')}
          </Button>
        </div>
      </form>
    </FocusScreen>
  );
}

function focusOn(problem: DraftProblem): void {
  const field = document.getElementById(fieldId(problem));
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
