import { type Locale, locales } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { findHabits } from '#core/questions/find-habits.ts';
import { findSetFlaws, type SetFlaw } from '#core/questions/find-set-flaws.ts';
import { generate } from '#core/questions/generate.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';

/** Something wrong with the questions of a pack taken together. */
export interface SetProblem {
  readonly pack: string;
  readonly locale: Locale;
  /** All questions of a kind, or a quiz of every kind. */
  readonly set: QuestionKind | 'quiz';
  readonly code: SetFlaw;
  /** What shows it: counts, or how many questions the quiz has. */
  readonly found: string;
}

/** The kinds that could have a habit: a place, a truth value or a name that is right too often. */
const kindsWithHabits = ['multiple-choice', 'true-false'] as const;
/** Chance alone makes a habit at one seed or the other. What shows at each of these is in the facts. */
const seeds = [1, 2, 3] as const;
/** Where a pack speaks of three or four names, one of them is often right; more than half of the time it need not be. */
const mostOfAnswers = 1 / 2;
const quizLength = 12;
/** A pack with less than so many facts for each question of a quiz cannot but repeat itself. */
const factsPerQuestion = 3;

/**
 * Reads the questions of each pack as sets, in each language: all of one kind for habits, and a quiz for
 * every flaw of a set. That all questions of a pack ask one fact many ways, and tell of one another, is
 * as it should be: it is the quiz that must keep them apart.
 */
export function checkSets(base: FactBase): readonly SetProblem[] {
  const packs = [...new Set([...base.facts.values()].map(({ pack }) => pack))];
  return packs.flatMap((pack) =>
    locales.flatMap((locale) => [
      ...kindsWithHabits.flatMap((kind) =>
        lasting((seed) => habitsOf(base, pack, locale, kind, seed)).map((flaw) => ({
          ...{ pack, locale, set: kind },
          ...flaw,
        })),
      ),
      ...lasting((seed) => quizFlaws(base, pack, locale, seed)).map((flaw) => ({
        ...{ pack, locale, set: 'quiz' as const },
        ...flaw,
      })),
    ]),
  );
}

interface FoundFlaw {
  readonly code: SetFlaw;
  readonly found: string;
}

/** What is found at every seed; later ones are drawn only while there is something left to confirm. */
function lasting(find: (seed: number) => readonly FoundFlaw[]): readonly FoundFlaw[] {
  const [first, ...others] = seeds;
  return others.reduce((left, seed) => {
    if (left.length === 0) return left;
    const again = new Set(find(seed).map(({ code }) => code));
    return left.filter(({ code }) => again.has(code));
  }, find(first));
}

function habitsOf(
  base: FactBase,
  pack: string,
  locale: Locale,
  kind: QuestionKind,
  seed: number,
): readonly FoundFlaw[] {
  const questions = [...generate(base, { pack, kind, readers: [readerOf(locale)], seed })];
  return findHabits(questions, mostOfAnswers).map(({ habit, found }) => ({ code: habit, found }));
}

function quizFlaws(base: FactBase, pack: string, locale: Locale, seed: number): readonly FoundFlaw[] {
  const cards = cardsOf(base, pack);
  if (new Set(cards.map(({ fact }) => fact)).size < quizLength * factsPerQuestion) return [];
  const options = { cards, kinds: questionKinds, reader: readerOf(locale), seed, length: quizLength };
  const quiz = makeQuiz(base, options);
  return findSetFlaws(base, quiz).map((code) => ({ code, found: String(quiz.length) }));
}

function readerOf(locale: Locale) {
  return { locale, calendar: locale === 'th' ? 'be' : 'ce' } as const;
}
