'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { DraftProblem } from '#core/decks/check-draft.ts';
import type { Note } from '#core/decks/deck.ts';
import { ClozeFields } from '#ui/decks/edit/cloze-fields.tsx';
import { DraftField } from '#ui/decks/edit/draft-field.tsx';
import { fieldId } from '#ui/decks/edit/field-id.ts';
import { NoteAdvice } from '#ui/decks/edit/note-advice.tsx';
import { useProblemText } from '#ui/decks/edit/use-problem-text.ts';
import { IconButton } from '#ui/kit/icon-button.tsx';

interface Props {
  readonly note: Note;
  /** From 0. */
  readonly place: number;
  readonly isLast: boolean;
  /** Added just now: one begins to write at once. */
  readonly isNew: boolean;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (note: Note) => void;
  readonly onMove: (places: number) => void;
  readonly onRemove: () => void;
}

/** One note, being written. */
export function NoteEditor({ note, place, isLast, isNew, problems, onChange, onMove, onRemove }: Props) {
  const t = useTranslations('editor');
  const problemOf = useProblemText(problems);
  const idOf = (field: 'front' | 'back' | 'text') => fieldId({ place: 'note', note: note.id, field });
  const first = idOf(note.form === 'basic' ? 'front' : 'text');
  useEffect(() => {
    if (!isNew) return;
    const field = document.getElementById(first);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [isNew, first]);
  // What is still being typed is not commented on.
  const [written, setWritten] = useState(note);
  const number = place + 1;
  return (
    <li
      onBlur={() => setWritten(note)}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card"
    >
      <div className="flex items-center gap-1">
        <h3 className="grow font-semibold">{t(`note-${note.form}`, { number })}</h3>
        <IconButton
          label={t('move-up', { number })}
          icon={<ArrowUp aria-hidden="true" />}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('move-down', { number })}
          icon={<ArrowDown aria-hidden="true" />}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={t('remove-note', { number })}
          icon={<Trash2 aria-hidden="true" />}
          onClick={onRemove}
        />
      </div>
      {note.form === 'basic' ? (
        <>
          <DraftField
            id={idOf('front')}
            label={t('front')}
            rows={2}
            value={note.front}
            problem={problemOf(idOf('front'))}
            onChange={(front) => onChange({ ...note, front })}
          />
          <DraftField
            id={idOf('back')}
            label={t('back')}
            rows={2}
            value={note.back}
            problem={problemOf(idOf('back'))}
            onChange={(back) => onChange({ ...note, back })}
          />
        </>
      ) : (
        <ClozeFields
          id={idOf('text')}
          text={note.text}
          problem={problemOf(idOf('text'))}
          onChange={(text) => onChange({ ...note, text })}
        />
      )}
      <NoteAdvice note={note} written={written} />
    </li>
  );
}
