import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classNames } from '#ui/kit/class-names.ts';
import type { ShownMatch } from '#ui/questions/matching-left.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly answer: ShownMatch;
  readonly isUsed: boolean;
  /** No item is chosen that it could be given to. */
  readonly isOff: boolean;
  readonly onChoose: () => void;
}

/** One answer to give to the chosen item; an answer given before moves there. */
export function MatchingRight({ answer, isUsed, isOff, onChoose }: Props) {
  const t = useTranslations('question');
  return (
    <li className="max-w-full">
      <button
        type="button"
        disabled={isOff}
        onClick={onChoose}
        className={classNames(
          'flex min-h-12 max-w-full items-center gap-2 rounded-control border-2 px-4 py-2 text-left touch-manipulation',
          isUsed ? 'border-line bg-paper text-ink-soft' : 'border-line-strong/50 bg-surface',
          !isOff && 'hover:border-brand active:bg-brand-wash',
        )}
      >
        {isUsed && <Check role="img" aria-label={t('used')} className="size-4 shrink-0" />}
        <span className="min-w-0 wrap-anywhere">
          <QuestionText {...answer} />
        </span>
      </button>
    </li>
  );
}
