'use client';

import { useEffect, useRef, useState } from 'react';
import type { Answer } from '#core/grading/verdict.ts';
import { answeredFields } from '#core/progress/answered-fields.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import type { Question } from '#core/questions/question.ts';
import { useStudy } from '#ui/progress/study-context.tsx';
import type { Given } from '#ui/quiz/find-given.ts';
import type { Graded } from '#ui/quiz/grade-answer.ts';
import { type LoadedQuiz, loadQuiz } from '#ui/quiz/load-quiz.ts';

/** A quiz while it is answered. */
export interface Quiz extends LoadedQuiz {
  /**
   * Grades an answer and keeps it; what cannot be read is not kept, so that the learner may try again.
   * Resolves to what was found, null where the question was answered before.
   */
  answer(place: number, answer: Answer, durationMs: number): Promise<Graded | null>;
  /** "I was right" about the answer at that place, or that taken back. */
  override(place: number, wasRight: boolean): Promise<void>;
}

/** The quiz of a plan, with the answers already given in this sitting, as after a reload. */
export function useQuiz(plan: QuizPlan): Quiz | 'loading' | 'unavailable' {
  const study = useStudy();
  const [loaded, setLoaded] = useState<LoadedQuiz | 'loading' | 'unavailable'>('loading');
  const [given, setGiven] = useState<ReadonlyMap<number, Given>>(new Map());
  const answering = useRef(false);
  useEffect(() => {
    let gone = false;
    loadQuiz(study, plan)
      .then((quiz) => {
        if (gone) return;
        setLoaded(quiz);
        setGiven(quiz.given);
      })
      .catch(() => !gone && setLoaded('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, plan]);
  if (typeof loaded === 'string') return loaded;
  const { base, questions, scheduled } = loaded;
  const keep = async (question: Question, place: number, answer: Answer, durationMs: number) => {
    const { gradeAnswer } = await import('#ui/quiz/grade-answer.ts');
    const graded = gradeAnswer(question, answer);
    const { verdict, scores, understood } = graded;
    if (verdict.verdict === 'unreadable' && verdict.reason !== 'empty') return graded;
    const quiz = { attempt: plan.attempt, deck: plan.deck, ordinal: place };
    const event = await study.answer(answeredFields({ question, answer, verdict, scores, durationMs, quiz }));
    const now = new Map(given).set(place, { answer, verdict, understood, event, overridden: false });
    setGiven(now);
    await study.keepQuiz({ ...plan, answered: now.size, total: questions.length });
    return graded;
  };
  return {
    base,
    questions,
    scheduled,
    given,
    answer: async (place, answer, durationMs) => {
      const question = questions[place];
      if (!question || given.has(place) || answering.current) return null;
      answering.current = true;
      try {
        return await keep(question, place, answer, durationMs);
      } finally {
        answering.current = false;
      }
    },
    override: async (place, wasRight) => {
      const one = given.get(place);
      if (!one || one.overridden === wasRight) return;
      await study.override(one.event.id, wasRight);
      setGiven((before) => new Map(before).set(place, { ...one, overridden: wasRight }));
    },
  };
}
