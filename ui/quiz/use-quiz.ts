'use client';

import { useEffect, useState } from 'react';
import { parseCardKey } from '#core/basics/card-key.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { cardsOfStudy } from '#core/progress/study-scope.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import type { Study } from '#offline/progress/study.ts';
import { useStudy } from '#ui/progress/study-context.tsx';
import type { QuizPlan } from '#ui/quiz/quiz-plan.ts';

/** One answer of the sitting. */
export interface Given {
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly event: AnsweredEvent;
  readonly overridden: boolean;
}

export interface Quiz {
  readonly base: FactBase;
  readonly questions: readonly Question[];
  /** By the question's place. */
  readonly given: ReadonlyMap<number, Given>;
  /**
   * Grades an answer and keeps it; what cannot be read is not kept, so that the learner may try again.
   * Resolves to the verdict, null where the question was answered before.
   */
  answer(place: number, answer: Answer, durationMs: number): Promise<Verdict | null>;
  /** "I was right" about the answer at that place. */
  override(place: number): Promise<void>;
}

interface Loaded {
  readonly base: FactBase;
  readonly questions: readonly Question[];
}

/** The quiz of a plan, with the answers already given in this sitting, as after a reload. */
export function useQuiz(plan: QuizPlan): Quiz | 'loading' | 'unavailable' {
  const study = useStudy();
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'unavailable'>('loading');
  const [given, setGiven] = useState<ReadonlyMap<number, Given>>(new Map());
  useEffect(() => {
    let gone = false;
    Promise.all([loadQuiz(study, plan), loadGiven(study, plan.attempt)])
      .then(([quiz, before]) => {
        if (gone) return;
        setLoaded(quiz);
        setGiven(before);
      })
      .catch(() => !gone && setLoaded('unavailable'));
    return () => {
      gone = true;
    };
  }, [study, plan]);
  if (typeof loaded === 'string') return loaded;
  return {
    ...loaded,
    given,
    answer: async (place, answer, durationMs) => {
      const question = loaded.questions[place];
      if (!question || given.has(place)) return null;
      const { gradeAnswer } = await import('#ui/quiz/grade-answer.ts');
      const { verdict, scores } = gradeAnswer(question, answer);
      if (verdict.verdict === 'unreadable' && verdict.reason !== 'empty') return verdict;
      const quiz = { attempt: plan.attempt, deck: plan.deck, ordinal: place };
      const event = await study.answer({ question, answer, verdict, scores, durationMs, quiz });
      setGiven((before) => new Map(before).set(place, { answer, verdict, event, overridden: false }));
      return verdict;
    },
    override: async (place) => {
      const one = given.get(place);
      if (!one || one.overridden) return;
      await study.override(one.event.id);
      setGiven((before) => new Map(before).set(place, { ...one, overridden: true }));
    },
  };
}

async function loadQuiz(study: Study, plan: QuizPlan): Promise<Loaded> {
  const isPack = study.getState().packs.some(({ id }) => id === plan.deck);
  const packs = isPack ? [plan.deck] : undefined;
  const [base, all] = await Promise.all([study.loadBase(packs), study.loadCards(packs)]);
  const cards = cardsOfStudy(plan.deck, { base, cards: all, decks: study.getState().decks }).flatMap(
    ({ card }) => factCard(card),
  );
  const { settings } = study.getState();
  const reader = {
    locale: plan.locale,
    calendar: plan.locale === settings.locale ? settings.calendar : calendarOf(plan),
  };
  const kinds = plan.kinds.length > 0 ? plan.kinds : questionKinds;
  return { base, questions: makeQuiz(base, { cards, kinds, reader, seed: plan.seed, length: plan.length }) };
}

function calendarOf(plan: QuizPlan) {
  return plan.locale === 'th' ? 'be' : 'ce';
}

function factCard(key: string): readonly FactCard[] {
  const ref = parseCardKey(key);
  return ref?.item === 'fact' ? [{ fact: ref.fact, ask: ref.ask }] : [];
}

async function loadGiven(study: Study, attempt: string): Promise<ReadonlyMap<number, Given>> {
  const given = new Map<number, Given>();
  const events = await study.loadEvents(attempt);
  const overrides = new Set(
    events.flatMap((event) => (event.type === 'overridden' ? [event.overrides] : [])),
  );
  for (const event of events) {
    if (event.type !== 'answered' || event.quiz?.attempt !== attempt || given.has(event.quiz.ordinal))
      continue;
    const { answer, verdict } = event;
    given.set(event.quiz.ordinal, { answer, verdict, event, overridden: overrides.has(event.id) });
  }
  return given;
}
