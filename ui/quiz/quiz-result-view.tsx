'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import type { Question } from '#core/questions/question.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Button } from '#ui/kit/button.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { cardsToStudy } from '#ui/quiz/cards-to-study.ts';
import type { Given } from '#ui/quiz/find-given.ts';
import { numberSources } from '#ui/quiz/number-sources.ts';
import { outcomeOf } from '#ui/quiz/outcome-of.ts';
import { ResultItem } from '#ui/quiz/result-item.tsx';
import { SourceList } from '#ui/quiz/source-list.tsx';
import type { Quiz } from '#ui/quiz/use-quiz.ts';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

interface Props {
  readonly plan: QuizPlan;
  readonly quiz: Quiz;
  readonly onAgain: () => void;
}

interface Item {
  readonly question: Question;
  readonly given: Given;
}

/** The end of a quiz: how it went, question by question, what to study, and where it was read. */
export function QuizResultView({ plan, quiz, onAgain }: Props) {
  const t = useTranslations('quiz');
  const score = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone from the page.
  useEffect(() => score.current?.focus({ preventScroll: true }), []);
  const items = quiz.questions.flatMap((question, place): readonly Item[] => {
    const given = quiz.given.get(place);
    return given ? [{ question, given }] : [];
  });
  const missed = items.filter(({ given }) => outcomeOf(given) !== 'correct');
  const right = items.filter(({ given }) => outcomeOf(given) === 'correct');
  const toStudy = cardsToStudy(plan, quiz, useStudyState(), Date.now()).length;
  const sources = numberSources([...missed, ...right].map(({ question }) => question.source));
  const review = `/review?deck=${encodeURIComponent(plan.deck)}`;
  return (
    <FocusScreen
      title={t('result-title')}
      closeHref="/"
      bar={<span className="grow text-lg font-semibold">{t('result-title')}</span>}
    >
      <div className="flex grow flex-col gap-6 pt-4 pb-2">
        <Panel className="text-center">
          <h2 ref={score} tabIndex={-1} className="text-5xl font-semibold text-brand outline-none">
            {t('score', { correct: right.length, total: items.length })}
          </h2>
          <p role="status" className="mt-2 text-lg text-ink-soft">
            {missed.length === 0 ? t('all-right') : t('to-study', { count: missed.length })}
          </p>
        </Panel>
        <Items title={t('study-these')} items={missed} base={quiz.base} sources={sources} />
        <Items title={t('you-knew')} items={right} base={quiz.base} sources={sources} />
        <SourceList documents={sources} base={quiz.base} />
        <div className="sticky bottom-0 -mx-4 mt-auto grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3 bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          <LinkButton
            href={(toStudy > 0 ? `${review}&quiz=${plan.attempt}` : review) as Route}
            look="primary"
            wide
          >
            {toStudy > 0 ? t('study-missed', { count: toStudy }) : t('study-now')}
          </LinkButton>
          <Button wide onClick={onAgain}>
            {t('again')}
          </Button>
        </div>
      </div>
    </FocusScreen>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly base: FactBase;
  readonly sources: readonly string[];
}

function Items({ title, items, base, sources }: ItemsProps) {
  const names = useNames(base);
  if (items.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="flex flex-col gap-3">
        {items.map(({ question, given }) => (
          <ResultItem
            key={given.event.id}
            question={question}
            given={given}
            base={base}
            names={names}
            sourceNumber={sources.length > 1 ? sources.indexOf(question.source.document) + 1 : null}
          />
        ))}
      </ul>
    </section>
  );
}
