'use client';

import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '#ui/kit/class-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly text: string;
  readonly names: readonly string[];
}

/** What a deck is about: two lines of it, the rest when it is asked for. */
export function DeckDescription({ text, names }: Props) {
  const t = useTranslations('deck');
  const { locale } = useReader();
  const id = useId();
  const words = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
    if (!isOpen) setLong(scrollHeight > clientHeight);
  });
  const isCut = isLong && !isOpen;
  return (
    <div className="relative">
      <p
        id={id}
        ref={words}
        className={classNames('wrap-anywhere text-ink-soft', isOpen ? 'whitespace-pre-line' : 'line-clamp-2')}
      >
        <QuestionText text={text} locale={locale} names={names} />
      </p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className={classNames(
            'flex min-h-11 items-end text-brand underline-offset-4 hover:underline',
            isCut && 'absolute right-0 bottom-0',
          )}
        >
          {/* On the end of the second line, which fades away under it. */}
          <span className={isCut ? 'bg-linear-to-r from-transparent to-surface to-40% pl-12' : ''}>
            {t(isOpen ? 'less' : 'more')}
          </span>
        </button>
      )}
    </div>
  );
}
