'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { classNames } from '#ui/kit/class-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly text: string;
  readonly names: readonly string[];
}

/** Longer ones do not fit into one line of a phone. */
const shortText = 36;

/** What a deck is about: one line of it, the rest when it is asked for. */
export function DeckDescription({ text, names }: Props) {
  const t = useTranslations('deck');
  const { locale } = useReader();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > shortText;
  return (
    <div className={isOpen ? '' : 'flex items-center gap-3'}>
      <p
        id={id}
        className={classNames(
          'min-w-0 grow text-ink-soft',
          isLong && !isOpen ? 'truncate' : 'wrap-anywhere whitespace-pre-line',
        )}
      >
        <QuestionText text={text} locale={locale} names={names} />
      </p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="inline-flex min-h-11 shrink-0 items-center text-sm text-brand underline-offset-4 hover:underline"
        >
          {t(isOpen ? 'less' : 'more')}
        </button>
      )}
    </div>
  );
}
