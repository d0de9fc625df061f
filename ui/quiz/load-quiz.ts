import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import { usualCalendars } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { makeLearner } from '#core/progress/make-learner.ts';
import type { QuizPlan } from '#core/progress/open-quiz.ts';
import { cardsOfStudy } from '#core/progress/study-scope.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { assembleQuiz } from '#core/questions/make-forms.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import type { Study } from '#offline/progress/study.ts';
import { findGiven, type Given } from '#ui/quiz/find-given.ts';

/** A quiz as it was begun: its questions, and by their places the answers so far. */
export interface LoadedQuiz {
  readonly base: FactBase;
  readonly questions: readonly Question[];
  /** The cards of its deck that are scheduled: of what was asked they alone can be reviewed. */
  readonly scheduled: ReadonlySet<CardKey>;
  readonly given: ReadonlyMap<number, Given>;
}

/** Makes the quiz of a plan and finds what was answered of it before. Rejects as `Study.loadBase` does. */
export async function loadQuiz(study: Study, plan: QuizPlan): Promise<LoadedQuiz> {
  const isPack = study.getState().packs.some(({ id }) => id === plan.deck);
  const packs = isPack ? [plan.deck] : undefined;
  const [base, all] = await Promise.all([study.loadBase(packs), study.loadCards(packs)]);
  const { decks, settings } = study.getState();
  // More than is scheduled: of a list with several answers no card can be turned over, but all be asked at once.
  const askable = { base, cards: cardsOf(base), decks };
  const cards = cardsOfStudy(plan.deck, askable).flatMap(({ card }) => factCard(card));
  const calendar = plan.locale === settings.locale ? settings.calendar : usualCalendars[plan.locale];
  const reader = { locale: plan.locale, calendar };
  const kinds = plan.kinds.length > 0 ? plan.kinds : questionKinds;
  const { seed, length, plannedAtMs } = plan;
  const learner =
    plannedAtMs === null ? null : makeLearner(await study.loadHistory(plannedAtMs), all, plannedAtMs);
  const questions = assembleQuiz(base, { cards, kinds, reader, seed, length, learner }, plan.form);
  const scheduled = new Set(cardsOfStudy(plan.deck, { base, cards: all, decks }).map(({ card }) => card));
  const given = findGiven(await study.loadEvents(plan.attempt), plan.attempt, questions);
  return { base, questions, scheduled, given };
}

function factCard(key: string): readonly FactCard[] {
  const ref = parseCardKey(key);
  return ref?.item === 'fact' ? [{ fact: ref.fact, ask: ref.ask }] : [];
}
