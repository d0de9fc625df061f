import { ArrowRight, Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
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
  /** What belongs to it, once that may be seen. */
  readonly rightPartner: ShownMatch | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const box = 'flex w-full min-h-14 flex-col gap-1 rounded-control border-2 px-4 py-3 text-left';

/** One item of the left list with the answer it was given; after grading also with the right one. */
export function MatchingLeft({ item, partner, rightPartner, isChosen, onChoose }: Props) {
  const t = useTranslations('question');
  if (rightPartner !== null) return <Graded item={item} partner={partner} rightPartner={rightPartner} />;
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onChoose}
        className={classNames(
          box,
          'touch-manipulation',
          isChosen ? 'border-brand bg-brand-wash' : 'border-line-strong/50 bg-surface hover:border-brand',
        )}
      >
        <span className="wrap-anywhere">
          <QuestionText {...item} />
        </span>
        <span className={classNames('flex items-center gap-2', partner ? 'font-semibold' : 'text-ink-soft')}>
          <ArrowRight aria-hidden="true" className="size-4 shrink-0" />
          {partner ? <QuestionText {...partner} /> : t(isChosen ? 'choose-answer' : 'no-answer-yet')}
        </span>
      </button>
    </li>
  );
}

interface GradedProps extends Pick<Props, 'item' | 'partner'> {
  readonly rightPartner: ShownMatch;
}

function Graded({ item, partner, rightPartner }: GradedProps) {
  const t = useTranslations('question');
  const isRight = partner?.id === rightPartner.id;
  return (
    <li className={classNames(box, isRight ? 'border-good bg-good-wash' : 'border-bad bg-bad-wash')}>
      <span className="wrap-anywhere">
        <QuestionText {...item} />
      </span>
      {partner && !isRight && (
        <span className="flex items-center gap-2">
          <X role="img" aria-label={t('wrong-option')} className="size-5 shrink-0 text-bad" />
          <s>
            <QuestionText {...partner} />
          </s>
        </span>
      )}
      <span className="flex items-center gap-2 font-semibold">
        <Check role="img" aria-label={t('right-option')} className="size-5 shrink-0 text-good" />
        <QuestionText {...rightPartner} />
      </span>
    </li>
  );
}
