'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OpenQuiz } from '#core/progress/open-quiz.ts';
import { Button } from '#ui/kit/button.tsx';
import { Flags } from '#ui/kit/flags.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';
import { type SubjectHead, subjectHeads } from '#ui/progress/subject-heads.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { quizQuery } from '#ui/quiz/quiz-plan.ts';

/** The quizzes begun and not finished, of one deck or of all: to go on with, or to drop. */
export function OpenQuizzes({ deck }: { readonly deck?: string }) {
  const t = useTranslations('open-quiz');
  const study = useStudy();
  const state = useStudyState();
  const [dropped, setDropped] = useState(false);
  const subjects = new Map(subjectHeads(state).map((subject) => [subject.id, subject]));
  const drop = (quiz: OpenQuiz) => {
    setDropped(true);
    void study.dropQuiz(quiz.attempt);
  };
  return (
    <>
      {state.quizzes
        .filter((quiz) => deck === undefined || quiz.deck === deck)
        .map((quiz) => {
          const subject = subjects.get(quiz.deck);
          return (
            subject && (
              <OpenQuizPanel key={quiz.attempt} quiz={quiz} subject={subject} onDrop={() => drop(quiz)} />
            )
          );
        })}
      {dropped && <Notice announced>{t('dropped')}</Notice>}
    </>
  );
}

interface PanelProps {
  readonly quiz: OpenQuiz;
  readonly subject: SubjectHead;
  readonly onDrop: () => void;
}

function OpenQuizPanel({ quiz, subject, onDrop }: PanelProps) {
  const t = useTranslations('open-quiz');
  const { locale } = useStudyState().settings;
  const { answered, total } = quiz;
  return (
    <Panel className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold text-ink-soft">{t('open')}</h2>
      <p className="flex items-center gap-3 font-semibold">
        {subject.flags.length > 0 && <Flags codes={subject.flags} />}
        <span>
          <QuestionText text={subject.title} locale={locale} names={subject.names} />
        </span>
      </p>
      <ProgressBar label={t('answered', { answered, total })} value={answered} max={total} />
      <p className="text-sm text-ink-soft">{t('answered', { answered, total })}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
        <LinkButton href={`/quiz?${quizQuery(quiz)}` as Route}>{t('go-on')}</LinkButton>
        <Button look="quiet" onClick={onDrop}>
          {t('drop')}
        </Button>
      </div>
    </Panel>
  );
}
