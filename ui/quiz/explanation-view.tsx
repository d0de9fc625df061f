'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { textFor } from '#core/basics/text-for.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { explainAnswer } from '#core/questions/explain-answer.ts';
import type { Question } from '#core/questions/question.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';
import { NeighbourBars } from '#ui/quiz/neighbour-bars.tsx';
import { NeighbourLine } from '#ui/quiz/neighbour-line.tsx';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  readonly base: FactBase;
  readonly names: readonly string[];
  /** Facts of questions still to come: nothing here tells them. */
  readonly hidden: ReadonlySet<string>;
}

/** What there is to learn from an answer: what it really is, what stands around the fact, what contradicts it. */
export function ExplanationView({ question, answer, base, names, hidden }: Props) {
  const t = useTranslations('explanation');
  const { locale } = question;
  const { fact, mistaken, neighbours, disputes } = useMemo(
    () => explainAnswer(base, question, answer, hidden),
    [base, question, answer, hidden],
  );
  const reader = useQuestionReader(locale);
  const text = (words: string) => <QuestionText text={words} locale={locale} names={names} />;
  if (mistaken.length + disputes.length === 0 && !neighbours) return null;
  return (
    <Panel className="flex flex-col gap-5">
      {mistaken.map(({ text: words, value, fact: origin }) => (
        <div key={origin.id} className="flex flex-col gap-1">
          <h3 className="font-semibold">
            {t.rich('answer-is', { words: () => text(words ?? renderValue(value, base.entities, reader)) })}
          </h3>
          <p>{text(textFor(origin.statement, reader))}</p>
        </div>
      ))}
      {fact && neighbours?.kind === 'timeline' && (
        <NeighbourLine fact={fact} entries={neighbours.entries} locale={locale} names={names} />
      )}
      {fact && neighbours?.kind === 'bars' && (
        <NeighbourBars fact={fact} series={neighbours.series} base={base} locale={locale} names={names} />
      )}
      {disputes.length > 0 && (
        <Notice tone="sun">
          <h3 className="font-semibold">{t('disputes')}</h3>
          <ul className="flex flex-col gap-1">
            {disputes.map(({ id, statement }) => (
              <li key={id}>{text(textFor(statement, reader))}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Panel>
  );
}
