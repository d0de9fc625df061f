'use client';

import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { adviseNote } from '#core/decks/advise-note.ts';
import type { Note } from '#core/decks/deck.ts';

interface Props {
  readonly note: Note;
  /** The note as it was when its fields were last left. */
  readonly written: Note;
}

/** How a note might be worded better: said once a field is left, gone as soon as it is mended. Nobody has to follow it. */
export function NoteAdvice({ note, written }: Props) {
  const t = useTranslations('advice');
  const before = useMemo(() => adviseNote(written), [written]);
  const now = useMemo(() => adviseNote(note), [note]);
  const advice = now.filter((flaw) => before.includes(flaw));
  return (
    <div role="status" className="empty:-mt-3">
      {advice.length > 0 && (
        <div className="flex gap-3 rounded-control bg-sun-wash px-4 py-3">
          <Lightbulb aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-sun" />
          <div className="min-w-0">
            <p className="font-semibold">{t('title')}</p>
            <ul className="flex flex-col gap-1">
              {advice.map((flaw) => (
                <li key={flaw}>{t(flaw)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
