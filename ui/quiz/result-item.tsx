'use client';

import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { textInCalendar } from '#core/basics/text-in-calendar.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Question } from '#core/questions/question.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';
import { givenWords, rightWords } from '#ui/quiz/answer-words.ts';
import type { Given } from '#ui/quiz/find-given.ts';
import { type Outcome, outcomeOf } from '#ui/quiz/outcome-of.ts';

interface Props {
  readonly question: Question;
  readonly given: Given;
  readonly base: FactBase;
  readonly names: readonly string[];
  /** The number of its source in the list below; null where there is one source for all. */
  readonly sourceNumber: number | null;
}

/** One question of a finished quiz: what was asked, what was answered, what is right, and the fact behind it. */
export function ResultItem({ question, given, base, names, sourceNumber }: Props) {
  const t = useTranslations('quiz');
  const { locale } = question;
  const reader = useQuestionReader(locale);
  const outcome = outcomeOf(given);
  const answered = givenWords(question, given.answer, reader);
  const text = (words: string) => <QuestionText text={words} locale={locale} names={names} />;
  const { paragraph } = question.source;
  return (
    <li className="flex items-start gap-3 rounded-control border border-line bg-surface p-4">
      <OutcomeMark outcome={outcome} />
      <div className="flex min-w-0 grow flex-col gap-3">
        <h3 className="font-semibold wrap-anywhere">{text(question.stem)}</h3>
        <dl className="flex flex-col gap-2">
          <Answer
            name={t('your-answer')}
            words={answered.length > 0 ? answered.map(text) : [t('not-answered')]}
          />
          {outcome !== 'correct' && (
            <Answer name={t('right-answer')} words={rightWords(question, base, reader).map(text)} strong />
          )}
        </dl>
        {outcome !== 'correct' && question.cards.length === 1 && (
          <p className="wrap-anywhere">
            {text(textInCalendar(question.explanation.split('\n')[0] ?? '', reader.calendar))}
          </p>
        )}
        <p className="text-sm text-ink-soft">
          {sourceNumber === null
            ? t('paragraph', { paragraph })
            : t('source-paragraph', { number: sourceNumber, paragraph })}
        </p>
      </div>
    </li>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly words: readonly React.ReactNode[];
  readonly strong?: boolean;
}

/** An answer of several parts is a numbered list: the order is the answer. */
function Answer({ name, words, strong }: AnswerProps) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className={strong ? 'font-semibold wrap-anywhere' : 'wrap-anywhere'}>
        {words.length > 1 ? (
          <ol className="list-decimal pl-5">
            {words.map((part, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the part is
              <li key={place}>{part}</li>
            ))}
          </ol>
        ) : (
          words[0]
        )}
      </dd>
    </div>
  );
}

const marks = {
  correct: { icon: CircleCheck, ink: 'text-good' },
  partial: { icon: CircleAlert, ink: 'text-sun' },
  incorrect: { icon: CircleX, ink: 'text-bad' },
} as const;

function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const t = useTranslations('quiz');
  const { icon: Icon, ink } = marks[outcome];
  return <Icon role="img" aria-label={t(`verdict-${outcome}`)} className={`mt-0.5 shrink-0 ${ink}`} />;
}
