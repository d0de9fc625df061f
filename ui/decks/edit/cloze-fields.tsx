'use client';

import { Brackets } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { makeGap } from '#core/decks/make-gap.ts';
import { ClozeText } from '#ui/decks/cloze-text.tsx';
import { DraftField } from '#ui/decks/edit/draft-field.tsx';
import { Button } from '#ui/kit/button.tsx';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A sentence with gaps: typed with its brackets, or made by marking words; shown as it will be asked. */
export function ClozeFields({ id, text, problem, onChange }: Props) {
  const t = useTranslations('editor');
  const addGap = () => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const gap = makeGap(text, field.selectionStart, field.selectionEnd);
    onChange(gap.text);
    // The field has its new text after the next drawing.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(gap.start, gap.end);
    });
  };
  return (
    <>
      <DraftField
        id={id}
        label={t('cloze-text')}
        hint={t('cloze-help')}
        rows={3}
        value={text}
        problem={problem}
        onChange={onChange}
        action={
          <Button
            wide
            className="sm:w-auto sm:self-start"
            // Keeps the words marked, and the keyboard of a phone open.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={addGap}
          >
            <Brackets aria-hidden="true" className="size-5" />
            {t('make-gap')}
          </Button>
        }
      />
      {text.trim() !== '' && (
        <div className="rounded-control bg-sunken px-4 py-3 wrap-anywhere">
          <p className="text-sm text-ink-soft">{t('preview')}</p>
          <ClozeText text={text} />
        </div>
      )}
    </>
  );
}
