import { hashSeed, makeRandom, type Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { arrangeQuiz } from '#core/questions/arrange-quiz.ts';
import type { FormName } from '#core/questions/form-name.ts';
import { makeQuiz, type QuizOptions } from '#core/questions/make-quiz.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import {
  type AskedBefore,
  nearestFirst,
  type Picked,
  QuestionPicker,
} from '#core/questions/question-picker.ts';
import { type CardsOfFact, drawBlueprint } from '#core/questions/quiz-blueprint.ts';

/** One of two parallel quizzes. */
export interface Form {
  readonly questions: readonly Question[];
  /** The mean score to be expected, 0 to 1. */
  readonly expected: number;
}

/**
 * `too-few`: not enough facts can be asked twice over in one way without giving each other away. `uneven`:
 * they can, but the one form would be harder.
 */
export type Forms =
  | { readonly ok: true; readonly forms: Readonly<Record<FormName, Form>> }
  | { readonly ok: false; readonly reason: 'too-few' | 'uneven' };

/** The mean scores to be expected of two parallel forms differ by no more than this. */
export const mostUneven = 0.03;

/**
 * The questions of a quiz: one of its two parallel forms, or, where no form is asked for or there are none, a
 * quiz by itself, another for each form.
 */
export function assembleQuiz(
  base: FactBase,
  options: QuizOptions,
  form: FormName | null,
): readonly Question[] {
  if (form === null) return makeQuiz(base, options);
  const forms = makeForms(base, options);
  if (forms.ok) return forms.forms[form].questions;
  return makeQuiz(base, { ...options, seed: hashSeed(String(options.seed), form) });
}

interface Pair {
  readonly one: Picked;
  readonly other: Picked;
}

/**
 * Two parallel forms of a quiz: each of `length` questions, paired by kind and by the type of answer
 * asked for, by the shape of the fact too as far as there are enough, about as difficult pair by pair and
 * within `mostUneven` in all. No fact is in both, and no question of either gives another away. The same
 * options give the same forms.
 */
export function makeForms(base: FactBase, options: QuizOptions): Forms {
  const asked: AskedBefore = new Map();
  let forms = tryForms(base, options, asked, 0);
  // One question that tells much can stand in the way of many: another beginning may find room.
  for (let attempt = 1; !forms.ok && attempt < mostAttempts; attempt += 1) {
    forms = tryForms(base, options, asked, attempt);
  }
  return forms;
}

const mostAttempts = 4;
/** After so many questions that find no partner the attempt is given up. */
const mostAlone = 40;

function tryForms(base: FactBase, options: QuizOptions, asked: AskedBefore, attempt: number): Forms {
  const random = makeRandom(hashSeed('forms', String(options.seed), String(attempt)));
  const pairs = pickPairs(base, options, asked, random);
  if (pairs.length < options.length) return { ok: false, reason: 'too-few' };
  const [ofA, ofB] = shareOut(pairs, random);
  const forms = { A: makeForm(base, ofA, random), B: makeForm(base, ofB, random) };
  const difference = Math.abs(forms.A.expected - forms.B.expected);
  return difference > mostUneven ? { ok: false, reason: 'uneven' } : { ok: true, forms };
}

function makeForm(base: FactBase, picked: readonly Picked[], random: Random): Form {
  const questions = picked.map(({ question }) => question);
  const sum = picked.reduce((total, { expected }) => total + expected, 0);
  return { questions: arrangeQuiz(base, questions, random), expected: sum / Math.max(1, picked.length) };
}

function pickPairs(
  base: FactBase,
  options: QuizOptions,
  asked: AskedBefore,
  random: Random,
): readonly Pair[] {
  const { cards, length, learner = null } = options;
  const picker = new QuestionPicker(base, { ...options, learner }, random, asked);
  const strata = drawBlueprint(base, cards, length, random);
  const pairs: Pair[] = [];
  const patience = { alone: 0 };
  const pickFrom = (facts: readonly CardsOfFact[]): boolean => {
    if (pairs.length === length) return false;
    const pair = pickPair(base, picker, facts, patience);
    if (pair) pairs.push(pair);
    return pair !== null;
  };
  for (const { facts, questions } of strata) {
    for (let place = 0; place < questions; place += 1) pickFrom(facts);
  }
  // Where a property had no pair left, others stand in for it.
  for (const { facts } of strata) while (pickFrom(facts));
  return pairs;
}

/** Takes two questions of one kind about two of the facts; null when there are none. */
function pickPair(
  base: FactBase,
  picker: QuestionPicker,
  facts: readonly CardsOfFact[],
  patience: { alone: number },
): Pair | null {
  for (const one of firstsOf(picker, facts)) {
    picker.take(one);
    const distanceOf = ({ expected }: Picked) => Math.abs(expected - one.expected);
    const [other] = nearestFirst(matesOf(base, picker, one.question, facts), distanceOf);
    if (other) {
      picker.take(other);
      return { one, other };
    }
    picker.drop();
    patience.alone += 1;
    if (patience.alone > mostAlone) break;
  }
  return null;
}

/** What a pair may begin with: first what suits the learner best, then whatever can be asked. */
function* firstsOf(picker: QuestionPicker, facts: readonly CardsOfFact[]): Generator<Picked> {
  yield* picker.suited(facts, 'nothing revealed');
  for (const cards of facts) {
    if (picker.isAsked(cards[0]?.fact)) continue;
    for (const way of picker.waysToAsk(cards)) {
      const one = picker.tryAsk(way, 'nothing revealed');
      if (one) yield one;
    }
  }
}

/** Questions of the same kind that ask for the same type of answer. */
function* matesOf(
  base: FactBase,
  picker: QuestionPicker,
  { cards: [first], kind }: Question,
  facts: readonly CardsOfFact[],
): Generator<Picked> {
  const answer = kindOfAnswer(base, first);
  for (const cards of facts) {
    if (picker.isAsked(cards[0]?.fact)) continue;
    for (const card of cards) {
      const mate =
        kindOfAnswer(base, card) === answer ? picker.tryAsk({ card, kind }, 'nothing revealed') : null;
      if (mate) yield mate;
    }
  }
}

/** Whether a card asks for a date, a quantity, an entity or a text. */
function kindOfAnswer(base: FactBase, card: FactCard | undefined): Value['kind'] | undefined {
  const fact = card && base.facts.get(card.fact);
  return fact && slotValues(fact, card.ask)[0]?.kind;
}

/** Gives the harder question of each pair to the form that is easier so far, the most unlike pairs first. */
function shareOut(pairs: readonly Pair[], random: Random): readonly [readonly Picked[], readonly Picked[]] {
  const forms: readonly [Picked[], Picked[]] = [[], []];
  let lead = 0;
  const unlike = ({ one, other }: Pair) => Math.abs(one.expected - other.expected);
  for (const pair of random.shuffle(pairs).sort((a, b) => unlike(b) - unlike(a))) {
    const [harder, easier] = [pair.one, pair.other].sort((a, b) => a.expected - b.expected);
    if (!harder || !easier) continue;
    const firstIsAhead = lead > 0 || (lead === 0 && random.below(2) === 0);
    forms[0].push(firstIsAhead ? harder : easier);
    forms[1].push(firstIsAhead ? easier : harder);
    lead += firstIsAhead ? -unlike(pair) : unlike(pair);
  }
  return forms;
}
