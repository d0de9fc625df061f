'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { hasSubject } from '#ui/progress/has-subject.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { freshPlan, planAgain } from '#ui/quiz/fresh-plan.ts';
import { planOf, quizQuery, readQuizAddress } from '#ui/quiz/quiz-plan.ts';
import { QuizRunner } from '#ui/quiz/quiz-runner.tsx';
import { QuizSetup } from '#ui/quiz/quiz-setup.tsx';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

/** A quiz on a pack or deck: first what kind of quiz, then question by question, then the result. */
export function QuizScreen() {
  const t = useTranslations('quiz');
  const router = useRouter();
  const query = useSearchParams();
  const state = useStudyState();
  const address = useMemo(() => readQuizAddress(new URLSearchParams(query)), [query]);
  const plan = useMemo(() => planOf(address), [address]);
  const open = (next: QuizPlan) => router.replace(`/quiz?${quizQuery(next)}`);
  const start = (chosen: Pick<QuizPlan, 'deck' | 'length' | 'kinds' | 'locale'>) => open(freshPlan(chosen));
  const { deck, length, kinds, locale } = address;
  const known = deck === null ? false : hasSubject(state, deck);
  const isWaiting = known === 'unknown' && state.sync === 'syncing';
  const startsAtOnce = !plan && deck !== null && known !== false && !isWaiting && length !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a quiz is begun once for an address
  useEffect(() => {
    if (startsAtOnce) start({ deck, length, kinds, locale: locale ?? state.settings.locale });
  }, [startsAtOnce]);
  if (plan && known)
    return <QuizRunner key={plan.attempt} plan={plan} onAgain={() => open(planAgain(plan))} />;
  return (
    <FocusScreen
      title={t('title')}
      closeHref="/"
      bar={<span className="text-lg font-semibold">{t('title')}</span>}
    >
      {startsAtOnce || isWaiting ? (
        <Skeleton className="mt-6 h-72 w-full" />
      ) : (
        <QuizSetup deck={deck} onStart={start} />
      )}
    </FocusScreen>
  );
}
