'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionFace } from '#ui/questions/question-face.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { Feedback } from '#ui/quiz/feedback.tsx';
import type { Graded } from '#ui/quiz/grade-answer.ts';
import { NextBar } from '#ui/quiz/next-bar.tsx';
import { reasonTexts } from '#ui/quiz/reason-texts.ts';
import type { Quiz } from '#ui/quiz/use-quiz.ts';

const loadExplanation = async () => (await import('#ui/quiz/explanation-view.tsx')).ExplanationView;
const ExplanationView = dynamic(loadExplanation, { ssr: false });

interface Props {
  readonly quiz: Quiz;
  readonly place: number;
  readonly question: Question;
  readonly onNext: () => void;
}

/** A question with its face, and below it, once answered, what is right and why. */
export function QuizQuestion({ quiz, place, question, onNext }: Props) {
  const t = useTranslations('quiz');
  const say = useTranslations('verdict');
  const reader = useReader();
  const names = useNames(quiz.base);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shownAtMs] = useState(() => Date.now());
  const [unread, setUnread] = useState<(Graded & { readonly answer: Answer }) | null>(null);
  const [isKept, setIsKept] = useState(true);
  const given = quiz.given.get(place) ?? null;
  const hidden = useMemo(() => factsToCome(quiz, place), [quiz, place]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // On its way while the learner thinks: there with the answer, and without a network too.
  useEffect(() => void loadExplanation().catch(() => undefined), []);
  const answer = async (chosen: Answer) => {
    setIsKept(true);
    const graded = await quiz.answer(place, chosen, Date.now() - shownAtMs);
    setUnread(graded?.verdict.verdict === 'unreadable' ? { ...graded, answer: chosen } : null);
  };
  return (
    <div className="flex grow flex-col gap-5 pt-5">
      <div className="flex flex-col gap-1">
        <p className="text-sm text-ink-soft">{t(`kind-${question.kind}`)}</p>
        <h2
          ref={heading}
          tabIndex={-1}
          className="text-xl leading-relaxed font-semibold outline-none sm:text-2xl sm:leading-relaxed"
        >
          <QuestionText text={question.stem} locale={question.locale} names={names} />
        </h2>
      </div>
      <QuestionFace
        question={question}
        given={given?.answer ?? null}
        names={names}
        onAnswer={(chosen) => void answer(chosen).catch(() => setIsKept(false))}
      />
      {!isKept && (
        <Notice tone="bad" announced>
          {t('not-kept')}
        </Notice>
      )}
      {!given && unread && (
        <Notice tone="sun" announced>
          {[t('verdict-unreadable'), ...reasonTexts(say, question, unread, reader)].map((text) => (
            <span key={text} className="block">
              {text}
            </span>
          ))}
        </Notice>
      )}
      {given && (
        <>
          <Feedback
            question={question}
            given={given}
            base={quiz.base}
            names={names}
            onOverride={(wasRight) => void quiz.override(place, wasRight)}
          />
          <ExplanationView
            question={question}
            answer={given.answer}
            base={quiz.base}
            names={names}
            hidden={hidden}
          />
          <NextBar onNext={onNext} />
        </>
      )}
    </div>
  );
}

/** The facts of the questions that are still open. */
function factsToCome({ questions, given }: Quiz, place: number): ReadonlySet<string> {
  const open = questions.filter((_, other) => other !== place && !given.has(other));
  return new Set(open.flatMap(({ facts }) => facts.map(({ id }) => id)));
}
