'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect, useState } from 'react';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { QuizQuestion } from '#ui/quiz/quiz-question.tsx';
import { QuizResultView } from '#ui/quiz/quiz-result-view.tsx';
import { type Quiz, useQuiz } from '#ui/quiz/use-quiz.ts';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

interface Props {
  readonly plan: QuizPlan;
  readonly onAgain: () => void;
}

/** One question at a time; what was answered before a reload stays answered. */
export function QuizRunner({ plan, onAgain }: Props) {
  const t = useTranslations('quiz');
  const quiz = useQuiz(plan);
  if (typeof quiz !== 'string' && quiz.questions.length > 0) {
    return <QuizSitting quiz={quiz} plan={plan} onAgain={onAgain} />;
  }
  return (
    <FocusScreen title={t('title')} closeHref="/" bar={null}>
      {quiz === 'loading' ? (
        <Skeleton className="mt-6 h-72 w-full" />
      ) : (
        <Notice announced tone="sun">
          {t(quiz === 'unavailable' ? 'unavailable' : 'no-questions')}
        </Notice>
      )}
    </FocusScreen>
  );
}

function QuizSitting({ quiz, plan, onAgain }: Props & { readonly quiz: Quiz }) {
  const t = useTranslations('quiz');
  const total = quiz.questions.length;
  const [place, setPlace] = useState(() => firstOpen(quiz.given, total));
  // Whoever read on below an answer begins the next question, and the result, at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every place
  useLayoutEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), [place]);
  const question = quiz.questions[place];
  if (!question) return <QuizResultView plan={plan} quiz={quiz} onAgain={onAgain} />;
  const bar = (
    <>
      <div className="min-w-12 flex-1">
        <ProgressBar label={t('progress', { place: place + 1, total })} value={quiz.given.size} max={total} />
      </div>
      <span className="text-sm whitespace-nowrap text-ink-soft">
        {t('place', { place: place + 1, total })}
      </span>
    </>
  );
  return (
    <FocusScreen title={t('title')} closeHref="/" bar={bar}>
      <QuizQuestion
        key={place}
        quiz={quiz}
        place={place}
        question={question}
        onNext={() => setPlace(place + 1)}
      />
    </FocusScreen>
  );
}

function firstOpen(given: ReadonlyMap<number, unknown>, total: number): number {
  let place = 0;
  while (place < total && given.has(place)) place += 1;
  return place;
}
