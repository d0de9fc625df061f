import { hashSeed, makeRandom, type Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { arrangeQuiz } from '#core/questions/arrange-quiz.ts';
import type { QuizOptions } from '#core/questions/make-quiz.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import { nearest, type Picked, QuestionPicker, type Way } from '#core/questions/question-picker.ts';
import { type CardsOfFact, drawBlueprint } from '#core/questions/quiz-blueprint.ts';

export const formNames = ['A', 'B'] as const;
export type FormName = (typeof formNames)[number];

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

interface Pair {
  readonly one: Picked;
  readonly other: Picked;
}

/**
 * Two parallel forms of a quiz: each of `length` questions, paired by kind and by the type of answer
 * asked for, by the shape of the fact too as far as there are enough, about as difficult pair by pair and
 * within `mostUneven` in all. No fact is in both, and
 * no question of either gives another away. The same options give the same forms.
 */
export function makeForms(base: FactBase, options: QuizOptions): Forms {
  let forms = tryForms(base, options, 0);
  // One question that tells much can stand in the way of many: another beginning may find room.
  for (let attempt = 1; !forms.ok && attempt < mostAttempts; attempt += 1) {
    forms = tryForms(base, options, attempt);
  }
  return forms;
}

const mostAttempts = 4;

function tryForms(base: FactBase, options: QuizOptions, attempt: number): Forms {
  const random = makeRandom(hashSeed('forms', String(options.seed), String(attempt)));
  const pairs = pickPairs(base, options, random);
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

function pickPairs(base: FactBase, options: QuizOptions, random: Random): readonly Pair[] {
  const { cards, length, learner = null } = options;
  const picker = new QuestionPicker(base, { ...options, learner }, random);
  const strata = drawBlueprint(base, cards, length, random);
  const pairs: Pair[] = [];
  const pickFrom = (facts: readonly CardsOfFact[]): boolean => {
    const pair = pairs.length < length ? pickPair(base, picker, facts) : null;
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
function pickPair(base: FactBase, picker: QuestionPicker, facts: readonly CardsOfFact[]): Pair | null {
  for (const cards of facts) {
    if (picker.isAsked(cards[0]?.fact)) continue;
    for (const way of picker.waysToAsk(cards)) {
      const one = picker.tryAsk(way, 'nothing revealed');
      if (!one) continue;
      picker.take(one);
      const mates = matesOf(base, picker, way, facts);
      const other = nearest(mates, ({ expected }) => Math.abs(expected - one.expected));
      if (other) {
        picker.take(other);
        return { one, other };
      }
      picker.drop();
    }
  }
  return null;
}

/** Questions of the same kind that ask for the same type of answer. */
function* matesOf(
  base: FactBase,
  picker: QuestionPicker,
  { card: first, kind }: Way,
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
function kindOfAnswer(base: FactBase, card: FactCard): Value['kind'] | undefined {
  const fact = base.facts.get(card.fact);
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
