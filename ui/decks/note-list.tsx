'use client';

import { useTranslations } from 'next-intl';
import type { Note } from '#core/decks/deck.ts';
import { ClozeText } from '#ui/decks/cloze-text.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';

/** The hand-written notes of a deck: front and back, or the sentence with its gaps marked. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const t = useTranslations('deck');
  const { visible, more } = useShowMore(notes, 50, 'notes');
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('notes')}</h2>
      <ul className="flex flex-col gap-2">
        {visible.map((note) => (
          <li key={note.id} className="rounded-control border border-line bg-surface px-4 py-3 wrap-anywhere">
            {note.form === 'basic' ? (
              <>
                <p className="font-semibold whitespace-pre-line">{note.front}</p>
                <p className="mt-1 border-t border-line pt-1 whitespace-pre-line">{note.back}</p>
              </>
            ) : (
              <ClozeText text={note.text} />
            )}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
