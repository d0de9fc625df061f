'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { v4 } from 'uuid';
import type { DraftProblem } from '#core/decks/check-draft.ts';
import type { Note } from '#core/decks/deck.ts';
import { type DeckDraft, moveNote, putNote, removeNote } from '#core/decks/deck-draft.ts';
import { fieldId } from '#ui/decks/edit/field-id.ts';
import { NoteEditor } from '#ui/decks/edit/note-editor.tsx';
import type { DraftWork } from '#ui/decks/edit/use-draft.ts';
import { Button } from '#ui/kit/button.tsx';

interface Props {
  readonly draft: DeckDraft;
  readonly problems: readonly DraftProblem[];
  readonly change: DraftWork['change'];
}

const shownAtOnce = 50;

/** The hand-written notes of a deck: written, put in order, deleted. */
export function NotesEditor({ draft, problems, change }: Props) {
  const t = useTranslations('editor');
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const [added, setAdded] = useState<string | null>(null);
  const { notes } = draft;
  const add = (note: Note) => {
    change((now) => putNote(now, note));
    setAdded(note.id);
    setShown((count) => Math.max(count, notes.length + 1));
  };
  const move = (id: string, from: number, places: number) => {
    change((now) => moveNote(now, id, places));
    setSaid(t('moved', { from: from + 1, to: from + places + 1 }));
  };
  const remove = (id: string, place: number) => {
    change((now) => removeNote(now, id));
    setSaid(t('removed', { place: place + 1 }));
    document.getElementById(fieldId({ place: 'notes' }))?.focus();
  };
  return (
    <section id={fieldId({ place: 'notes' })} tabIndex={-1} className="flex flex-col gap-4">
      <div>
        <h2 className="text-lg font-semibold">{t('notes')}</h2>
        <p className="text-ink-soft">{t('notes-hint')}</p>
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <ol className="flex flex-col gap-4">
        {notes.slice(0, shown).map((note, place) => (
          <NoteEditor
            key={note.id}
            note={note}
            place={place}
            isLast={place === notes.length - 1}
            isNew={note.id === added}
            problems={problems}
            onChange={(changed) => change((now) => putNote(now, changed))}
            onMove={(places) => move(note.id, place, places)}
            onRemove={() => remove(note.id, place)}
          />
        ))}
      </ol>
      {notes.length > shown && (
        <Button wide onClick={() => setShown(shown + shownAtOnce)}>
          {t('more-notes', { count: notes.length - shown })}
        </Button>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Button onClick={() => add({ id: v4(), form: 'basic', front: '', back: '' })}>
          <Plus aria-hidden="true" className="size-5" />
          {t('add-basic')}
        </Button>
        <Button onClick={() => add({ id: v4(), form: 'cloze', text: '' })}>
          <Plus aria-hidden="true" className="size-5" />
          {t('add-cloze')}
        </Button>
      </div>
    </section>
  );
}
