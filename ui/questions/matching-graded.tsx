import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { MatchingQuestion } from '#core/questions/question.ts';
import { classNames } from '#ui/kit/class-names.ts';
import type { ShownMatch } from '#ui/questions/matching-left.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly question: MatchingQuestion;
  readonly given: readonly (readonly [left: string, right: string])[];
  readonly show: (id: string) => ShownMatch;
}

/** What was left open is not held against the learner. */
function lookOf(partner: string | null, right: string): string {
  if (partner === null) return 'border-line bg-surface';
  return partner === right ? 'border-good bg-good-wash' : 'border-bad bg-bad-wash';
}

/** Every item with its right answer, and crossed out the one it was given instead. */
export function MatchingGraded({ question, given, show }: Props) {
  const t = useTranslations('question');
  return (
    <ul className="flex flex-col gap-2">
      {question.correct.map(([left, right]) => {
        const partner = given.find(([one]) => one === left)?.[1] ?? null;
        return (
          <li
            key={left}
            className={classNames(
              'flex min-h-14 flex-col gap-1 rounded-control border-2 px-4 py-3',
              lookOf(partner, right),
            )}
          >
            <span className="wrap-anywhere">
              <QuestionText {...show(left)} />
            </span>
            {partner !== null && partner !== right && (
              <span className="flex gap-2">
                <X role="img" aria-label={t('wrong-option')} className="mt-0.5 size-5 shrink-0 text-bad" />
                <s className="wrap-anywhere">
                  <QuestionText {...show(partner)} />
                </s>
              </span>
            )}
            <span className="flex gap-2 font-semibold">
              <Check role="img" aria-label={t('right-option')} className="mt-0.5 size-5 shrink-0 text-good" />
              <span className="wrap-anywhere">
                <QuestionText {...show(right)} />
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
