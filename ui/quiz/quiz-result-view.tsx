'use client';

import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type QuizItem, type QuizResult, quizResult } from '#core/progress/quiz-result.ts';
import { SourceLine } from '#ui/facts/source-line.tsx';
import { Button } from '#ui/kit/button.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useReader, useStudy } from '#ui/progress/study-context.tsx';
import type { QuizPlan } from '#ui/quiz/quiz-plan.ts';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

interface Props {
  readonly plan: QuizPlan;
  readonly base: FactBase;
  readonly onAgain: () => void;
}

/** The end of a quiz: how it went, fact by fact, and what to study. */
export function QuizResultView({ plan, base, onAgain }: Props) {
  const t = useTranslations('quiz');
  const study = useStudy();
  const [result, setResult] = useState<QuizResult | null>(null);
  useEffect(() => {
    let gone = false;
    void study
      .loadEvents(plan.attempt)
      .then((events) => !gone && setResult(quizResult(events, plan.attempt)));
    return () => {
      gone = true;
    };
  }, [study, plan.attempt]);
  return (
    <FocusScreen
      title={t('result-title')}
      closeHref="/"
      bar={<span className="text-lg font-semibold">{t('result-title')}</span>}
    >
      {result === null ? (
        <Skeleton className="mt-6 h-72 w-full" />
      ) : (
        <div className="flex grow flex-col gap-6 pt-4 pb-2">
          <Panel className="text-center">
            <p className="text-5xl font-semibold text-brand">
              {t('score', { correct: result.verdicts.correct, total: result.answers })}
            </p>
            <p role="status" className="mt-2 text-lg text-ink-soft">
              {result.toStudy.length === 0 ? t('all-right') : t('to-study', { count: result.toStudy.length })}
            </p>
          </Panel>
          <FactList title={t('study-these')} items={result.toStudy} base={base} />
          <FactList
            title={t('you-knew')}
            items={result.items.filter(({ score }) => score === 1)}
            base={base}
          />
          <div className="sticky bottom-0 mt-auto grid gap-3 bg-paper pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:grid-cols-2">
            <LinkButton href={`/review?deck=${encodeURIComponent(plan.deck)}`} look="primary" wide>
              {t('study-now')}
            </LinkButton>
            <Button wide onClick={onAgain}>
              {t('again')}
            </Button>
          </div>
        </div>
      )}
    </FocusScreen>
  );
}

function FactList({
  title,
  items,
  base,
}: {
  readonly title: string;
  readonly items: readonly QuizItem[];
  readonly base: FactBase;
}) {
  const { locale } = useReader();
  if (items.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="flex flex-col gap-3">
        {items.map(({ item, score }) => {
          const fact = base.facts.get(item.replace(/^fact:/, ''));
          return fact ? (
            <li
              key={item}
              className="flex items-start gap-3 rounded-control border border-line bg-surface p-4"
            >
              <ScoreMark score={score} />
              <div className="flex flex-col gap-1">
                <p lang={locale}>{fact.statement[locale]}</p>
                <SourceLine source={fact.source} base={base} />
              </div>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

function ScoreMark({ score }: { readonly score: number }) {
  const t = useTranslations('quiz');
  if (score === 1)
    return <CircleCheck role="img" aria-label={t('verdict-correct')} className="mt-1 shrink-0 text-good" />;
  if (score > 0)
    return <CircleAlert role="img" aria-label={t('verdict-partial')} className="mt-1 shrink-0 text-sun" />;
  return <CircleX role="img" aria-label={t('verdict-incorrect')} className="mt-1 shrink-0 text-bad" />;
}
