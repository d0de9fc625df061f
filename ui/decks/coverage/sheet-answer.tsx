'use client';

import { Circle, CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Question } from '#core/questions/question.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { rightWords } from '#ui/quiz/answer-words.ts';

interface Props {
  readonly question: Question;
  readonly base: FactBase;
  readonly names: readonly string[];
}

/** What is offered with the right ones marked; for kinds that are typed, put in order or paired, the right answer. */
export function SheetAnswer({ question, base, names }: Props) {
  const t = useTranslations('coverage');
  const reader = useReader();
  const { locale } = question;
  if (isChoice(question)) return <MarkedOptions question={question} names={names} />;
  const words = rightWords(question, base, reader);
  const List = question.kind === 'ordering' ? 'ol' : 'ul';
  const mark = question.kind === 'ordering' ? 'list-decimal' : 'list-disc';
  return (
    <div>
      <p className="text-sm text-ink-soft">{t('right')}</p>
      <List className={words.length > 1 ? `${mark} space-y-1 pl-5` : undefined}>
        {words.map((text) => (
          <li key={text} className="wrap-anywhere">
            <QuestionText text={text} locale={locale} names={names} />
          </li>
        ))}
      </List>
    </div>
  );
}

type Choice = Exclude<
  Extract<Question, { options: unknown; correct: readonly string[] }>,
  { kind: 'ordering' }
>;

/** Is the answer one or some of what is offered? */
function isChoice(question: Question): question is Choice {
  return 'options' in question && question.kind !== 'ordering' && question.kind !== 'matching';
}

function MarkedOptions({
  question,
  names,
}: {
  readonly question: Choice;
  readonly names: readonly string[];
}) {
  const t = useTranslations('coverage');
  const right: ReadonlySet<string> = new Set(question.correct);
  return (
    <ul className="flex flex-col gap-1">
      {question.options.map(({ id, text }) => (
        <li key={id} className="flex items-start gap-2 wrap-anywhere">
          {right.has(id) ? (
            <CircleCheck role="img" aria-label={t('right')} className="mt-0.5 size-5 shrink-0 text-good" />
          ) : (
            <Circle aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-soft" />
          )}
          <span className={right.has(id) ? 'font-semibold' : ''}>
            <QuestionText text={text} locale={question.locale} names={names} />
          </span>
        </li>
      ))}
    </ul>
  );
}
