import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classNames } from '#ui/kit/class-names.ts';
import type { ShownMatch } from '#ui/questions/matching-left.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly answers: readonly ShownMatch[];
  /** Ids of those given to an item already: given again, they move there. */
  readonly used: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** The answers of a matching, to give one of them to the item above. */
export function MatchingAnswers({ answers, used, onChoose }: Props) {
  const t = useTranslations('question');
  return (
    <ul className="flex flex-wrap gap-2 px-3 pb-3" aria-label={t('answers')}>
      {answers.map((answer) => {
        const isUsed = used.includes(answer.id);
        return (
          <li key={answer.id} className="max-w-full">
            <button
              type="button"
              onClick={() => onChoose(answer.id)}
              className={classNames(
                'flex min-h-11 max-w-full items-center gap-2 rounded-control border-2 px-3 py-1.5 text-left touch-manipulation hover:border-brand',
                isUsed ? 'border-line-strong/50 border-dashed' : 'border-line-strong/50 bg-surface',
              )}
            >
              {isUsed && <Check role="img" aria-label={t('used')} className="size-4 shrink-0" />}
              <span className="min-w-0 wrap-anywhere">
                <QuestionText {...answer} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
