'use client';

import { useEffect, useRef, useState } from 'react';
import type { Question } from '#core/questions/question.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { QuestionFace } from '#ui/questions/question-face.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { Feedback } from '#ui/quiz/feedback.tsx';
import type { Quiz } from '#ui/quiz/use-quiz.ts';

interface Props {
  readonly quiz: Quiz;
  readonly place: number;
  readonly question: Question;
  readonly onNext: () => void;
}

/** A question with its face, and below it, once answered, what is right and why. */
export function QuizQuestion({ quiz, place, question, onNext }: Props) {
  const names = useNames(quiz.base);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shownAtMs] = useState(() => Date.now());
  const given = quiz.given.get(place) ?? null;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex grow flex-col gap-6 pt-6 pb-2">
      <h2
        ref={heading}
        tabIndex={-1}
        className="text-xl leading-relaxed font-semibold outline-none sm:text-2xl"
      >
        <QuestionText text={question.stem} locale={question.locale} names={names} />
      </h2>
      <QuestionFace
        question={question}
        given={given?.answer ?? null}
        names={names}
        onAnswer={(answer) => void quiz.answer(place, answer, Date.now() - shownAtMs)}
      />
      {given && (
        <Feedback
          question={question}
          given={given}
          base={quiz.base}
          names={names}
          onOverride={() => void quiz.override(place)}
          onNext={onNext}
        />
      )}
    </div>
  );
}
