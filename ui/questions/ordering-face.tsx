'use client';

import { ArrowDown, ArrowUp, Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OrderingQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import { classNames } from '#ui/kit/class-names.ts';
import { IconButton } from '#ui/kit/icon-button.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

/** Items to put in order with the buttons beside them; nothing needs dragging. */
export function OrderingFace({ question, given, names, onAnswer }: FaceProps<OrderingQuestion>) {
  const t = useTranslations('question');
  const [order, setOrder] = useState<readonly string[]>(() => question.options.map(({ id }) => id));
  const [moved, setMoved] = useState('');
  const shown = Array.isArray(given) ? (given as readonly string[]) : order;
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';
  const move = (from: number, to: number) => {
    if (to < 0 || to === order.length) return;
    setOrder(order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? ''));
    setMoved(t('moved', { item: textOf(order[from] ?? ''), place: to + 1 }));
  };
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-2">
        {shown.map((id, place) => (
          <li
            key={id}
            className={classNames(
              'flex min-h-14 items-center gap-2 rounded-control border-2 py-1 pr-1 pl-4',
              given === null && 'border-line-strong/50 bg-surface',
              given !== null &&
                (question.correct[place] === id ? 'border-good bg-good-wash' : 'border-bad bg-bad-wash'),
            )}
          >
            <span className="w-6 shrink-0 text-ink-soft">{place + 1}</span>
            <span className="min-w-0 grow py-1 wrap-anywhere">
              <QuestionText text={textOf(id)} locale={question.locale} names={names} />
            </span>
            {/* As wide with the mark as with the buttons, so that no line breaks anew. */}
            {given === null ? (
              <span className="flex w-22 shrink-0">
                <IconButton
                  label={t('move-up', { item: textOf(id) })}
                  icon={<ArrowUp aria-hidden="true" />}
                  {...stillThere(place === 0)}
                  onClick={() => move(place, place - 1)}
                />
                <IconButton
                  label={t('move-down', { item: textOf(id) })}
                  icon={<ArrowDown aria-hidden="true" />}
                  {...stillThere(place === shown.length - 1)}
                  onClick={() => move(place, place + 1)}
                />
              </span>
            ) : (
              <PlaceMark place={place} right={question.correct.indexOf(id)} />
            )}
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {moved}
      </p>
      {given === null && (
        <Button look="primary" wide onClick={() => onAnswer(order)}>
          {t('check')}
        </Button>
      )}
    </div>
  );
}

/** At the end of its way the button keeps the focus, which a disabled one would lose. */
function stillThere(isAtEnd: boolean) {
  return { 'aria-disabled': isAtEnd, className: 'aria-disabled:opacity-45' } as const;
}

/** No higher than the buttons were. */
function PlaceMark({ place, right }: { readonly place: number; readonly right: number }) {
  const t = useTranslations('question');
  return place === right ? (
    <Check role="img" aria-label={t('right-place')} className="w-22 shrink-0 text-good" />
  ) : (
    <span className="flex w-22 shrink-0 flex-col items-center text-sm leading-5">
      <X role="img" aria-label={t('wrong-place')} className="shrink-0 text-bad" />
      {t('place-is', { place: right + 1 })}
    </span>
  );
}
