'use client';

import { Check, CircleDashed, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MultipleResponseQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import { classNames } from '#ui/kit/class-names.ts';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

type State = 'open' | 'picked' | 'right' | 'missed' | 'wrong' | 'rest';

const looks: Record<State, string> = {
  open: 'border-line-strong/50 bg-surface hover:border-brand',
  picked: 'border-brand bg-brand-wash',
  right: 'border-good bg-good-wash',
  missed: 'border-good border-dashed bg-surface',
  wrong: 'border-bad bg-bad-wash',
  rest: 'border-line bg-surface text-ink-soft',
};

/** Boxes to tick, any number of them; one button hands them in. */
export function MultipleResponseFace({
  question,
  given,
  names,
  onAnswer,
}: FaceProps<MultipleResponseQuestion>) {
  const t = useTranslations('question');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const picked = given === null ? ticked : idsOf(given);
  const stateOf = (id: string): State => {
    const isPicked = picked.includes(id);
    if (given === null) return isPicked ? 'picked' : 'open';
    if (question.correct.includes(id)) return isPicked ? 'right' : 'missed';
    return isPicked ? 'wrong' : 'rest';
  };
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-3" disabled={given !== null}>
        <legend className="sr-only">{t('options')}</legend>
        {question.options.map(({ id, text }) => (
          <label
            key={id}
            className={classNames(
              'flex min-h-14 w-full items-center gap-3 rounded-control border-2 px-4 py-3 text-lg touch-manipulation has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
              looks[stateOf(id)],
            )}
          >
            <input
              type="checkbox"
              className="size-6 shrink-0 accent-brand outline-none"
              checked={picked.includes(id)}
              onChange={() => toggle(id)}
            />
            <span className="min-w-0 grow wrap-anywhere">
              <QuestionText text={text} locale={question.locale} names={names} />
            </span>
            {/* There from the beginning: a mark that made room for itself would break the lines anew. */}
            <span className="size-6 shrink-0">
              <Mark state={stateOf(id)} />
            </span>
          </label>
        ))}
      </fieldset>
      {question.options.some(({ id }) => stateOf(id) === 'missed') && (
        <p aria-hidden="true" className="flex items-center gap-2 text-sm text-ink-soft">
          <CircleDashed className="size-5 shrink-0 text-good" />
          {t('missed-option')}
        </p>
      )}
      {given === null && (
        <>
          <p className="text-ink-soft" aria-live="polite">
            {t('chosen', { count: ticked.length })}
          </p>
          <div className="grid grid-cols-[auto_1fr] gap-3">
            <Button look="quiet" onClick={() => onAnswer([])}>
              {t('dont-know')}
            </Button>
            <Button look="primary" disabled={ticked.length === 0} onClick={() => onAnswer(ticked)}>
              {t('check')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Mark({ state }: { readonly state: State }) {
  const t = useTranslations('question');
  if (state === 'right') return <Check role="img" aria-label={t('right-option')} className="text-good" />;
  if (state === 'missed')
    return <CircleDashed role="img" aria-label={t('missed-option')} className="text-good" />;
  if (state === 'wrong') return <X role="img" aria-label={t('wrong-option')} className="text-bad" />;
  return null;
}

function idsOf(given: NonNullable<FaceProps['given']>): readonly string[] {
  return Array.isArray(given) ? given.filter((id) => typeof id === 'string') : [];
}
