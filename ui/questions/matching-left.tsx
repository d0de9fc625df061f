import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

/** An option of a matching as it is drawn. */
export interface ShownMatch {
  readonly id: string;
  readonly text: string;
  readonly locale: Locale;
  readonly names: readonly string[];
}

interface Props {
  readonly item: ShownMatch;
  /** What it was given; null where it has nothing. */
  readonly partner: ShownMatch | null;
  /** Is it its turn? */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** The answers, shown while it is its turn. */
  readonly children: ReactNode;
}

/** One item of a matching with the answer it was given; when it is its turn, the answers to choose from. */
export function MatchingLeft({ item, partner, isChosen, onChoose, children }: Props) {
  const t = useTranslations('question');
  return (
    <li
      className={classNames(
        'rounded-control border-2',
        isChosen ? 'border-brand bg-brand-wash' : 'border-line-strong/50 bg-surface hover:border-brand',
      )}
    >
      <button
        type="button"
        data-item={item.id}
        aria-expanded={isChosen}
        onClick={onChoose}
        className="flex min-h-14 w-full flex-col gap-1 rounded-control px-4 py-3 text-left touch-manipulation"
      >
        <span className="wrap-anywhere">
          <QuestionText {...item} />
        </span>
        {(partner || !isChosen) && (
          <span className={classNames('flex gap-2', partner ? 'font-semibold' : 'text-ink-soft')}>
            <ArrowRight aria-hidden="true" className="mt-1.5 size-4 shrink-0" />
            {partner ? <QuestionText {...partner} /> : t('no-answer-yet')}
          </span>
        )}
      </button>
      {isChosen && children}
    </li>
  );
}
