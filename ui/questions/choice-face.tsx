'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ChartGapChoice, ChoiceQuestion, TrueFalseQuestion } from '#core/questions/question.ts';
import { classNames } from '#ui/kit/class-names.ts';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

type State = 'open' | 'key' | 'wrong' | 'rest';

const looks: Record<State, string> = {
  open: 'border-line-strong/50 bg-surface hover:border-brand active:bg-brand-wash',
  key: 'border-good bg-good-wash',
  wrong: 'border-bad bg-bad-wash',
  rest: 'border-line bg-surface text-ink-soft',
};

/** Options to choose one from; one tap answers. */
export function ChoiceFace({
  question,
  given,
  names,
  onAnswer,
}: FaceProps<ChoiceQuestion | TrueFalseQuestion | ChartGapChoice>) {
  const t = useTranslations('question');
  const stateOf = (id: string): State => {
    if (given === null) return 'open';
    if (id === question.correct[0]) return 'key';
    return id === given ? 'wrong' : 'rest';
  };
  return (
    <ul className="flex flex-col gap-3">
      {question.options.map(({ id, text }) => {
        const state = stateOf(id);
        return (
          <li key={id}>
            <button
              type="button"
              disabled={given !== null}
              onClick={() => onAnswer(id)}
              className={classNames(
                'flex min-h-14 w-full items-center gap-3 rounded-control border-2 px-4 py-3 text-left text-lg touch-manipulation',
                looks[state],
              )}
            >
              <span className="min-w-0 grow wrap-anywhere">
                <QuestionText text={text} locale={question.locale} names={names} />
              </span>
              {/* There from the beginning: a mark that made room for itself would break the lines anew. */}
              <span className="size-6 shrink-0">
                {state === 'key' && <Check role="img" aria-label={t('right-option')} className="text-good" />}
                {state === 'wrong' && <X role="img" aria-label={t('wrong-option')} className="text-bad" />}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
