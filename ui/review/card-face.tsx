'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Rating } from '#core/scheduling/memory.ts';
import { SourceLine } from '#ui/facts/source-line.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import type { CardSides } from '#ui/review/card-sides.ts';
import { useSwipe } from '#ui/review/use-swipe.ts';

interface Props {
  readonly content: CardSides;
  readonly isShown: boolean;
  readonly base: FactBase;
  readonly onShow: () => void;
  readonly buttons: 2 | 4;
  /** What a swipe to the side does. */
  readonly onRate: (rating: Rating) => void;
}

/** One card: its question, and below it, once shown, the answer with the fact and its source. */
export function CardFace({ content, isShown, base, onShow, buttons, onRate }: Props) {
  const t = useTranslations('review');
  const { locale } = useReader();
  const names = useNames(base);
  const answer = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useSwipe(card, isShown, onRate);
  const text = useMemo(
    () => ({
      prompt: <QuestionText text={content.prompt} locale={locale} names={names} />,
      answer: <QuestionText text={content.answer} locale={locale} names={names} />,
    }),
    [content, locale, names],
  );
  useEffect(() => {
    if (isShown) answer.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    // A tap anywhere on the card shows the answer; the button below does the same for keyboards and screen readers.
    // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for a button that is there
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button takes the keys
    <div
      ref={card}
      onClick={isShown ? undefined : onShow}
      data-left={t(buttons === 2 ? 'forgot' : 'again')}
      data-right={t(buttons === 2 ? 'knew' : 'good')}
      className="relative my-4 flex grow flex-col rounded-card border border-line bg-surface p-6 shadow-card"
    >
      <p className="text-sm text-ink-soft">{t('question')}</p>
      <h2 className="mt-1 text-xl leading-relaxed font-semibold sm:text-2xl">{text.prompt}</h2>
      {isShown && (
        <div
          ref={answer}
          tabIndex={-1}
          className="mt-6 flex flex-col gap-4 border-t border-line pt-5 outline-none"
        >
          <div>
            <p className="text-sm text-ink-soft">{t('answer')}</p>
            <p className="mt-1 text-2xl leading-relaxed font-semibold text-brand" aria-live="polite">
              {text.answer}
            </p>
          </div>
          {content.statement && (
            <p>
              <QuestionText text={content.statement} locale={locale} names={names} />
            </p>
          )}
          {content.source && <SourceLine source={content.source} base={base} />}
        </div>
      )}
    </div>
  );
}
