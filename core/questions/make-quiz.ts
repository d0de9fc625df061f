import type { Reader } from '#core/basics/locale.ts';
import { hashSeed, makeRandom, type Random } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import { reveals } from '#core/questions/reveals.ts';

export interface QuizOptions {
  /** What may be asked, each at most once in a kind. */
  readonly cards: readonly FactCard[];
  readonly kinds: readonly QuestionKind[];
  readonly reader: Reader;
  readonly seed: number;
  readonly length: number;
}

/** Rules given up one after another when a quiz would otherwise stay too short. */
const strictness = ['nothing revealed', 'fact asked once', 'question asked once'] as const;
type Strictness = (typeof strictness)[number];

/**
 * A quiz of at most `length` questions: facts covered evenly, kinds mixed, no question answered by
 * another and no fact asked twice as long as there are others. Shorter only when no more can be asked.
 * The same options give the same quiz.
 */
export function makeQuiz(base: FactBase, options: QuizOptions): Question[] {
  const random = makeRandom(hashSeed('quiz', String(options.seed)));
  const quiz: Question[] = [];
  for (const rule of strictness) {
    for (const cards of cardsByFact(options.cards, random)) {
      if (quiz.length >= options.length) return quiz;
      const question = askOne(base, options, cards, quiz, rule, random);
      if (question) quiz.push(question);
    }
  }
  return quiz;
}

/** The cards of one fact together; facts, and the cards of each, in random order. */
function cardsByFact(cards: readonly FactCard[], random: Random): FactCard[][] {
  const groups = new Map<string, FactCard[]>();
  for (const card of cards) groups.set(card.fact, [...(groups.get(card.fact) ?? []), card]);
  return random.shuffle([...groups.values()]).map((group) => random.shuffle(group));
}

/** A question of one of the cards, in the kind used least so far that suits it and keeps the rule; null when there is none. */
function askOne(
  base: FactBase,
  { kinds, reader, seed }: QuizOptions,
  cards: readonly FactCard[],
  quiz: readonly Question[],
  rule: Strictness,
  random: Random,
): Question | null {
  for (const kind of leastUsedFirst(kinds, quiz, random)) {
    for (const card of cards) {
      const asked = ask(base, card, kind, reader, seed);
      if (asked.ok && keepsRule(base, asked.question, quiz, rule)) return asked.question;
    }
  }
  return null;
}

function leastUsedFirst(
  kinds: readonly QuestionKind[],
  quiz: readonly Question[],
  random: Random,
): QuestionKind[] {
  const used = (kind: QuestionKind) => quiz.filter((question) => question.kind === kind).length;
  return random.shuffle(kinds).sort((a, b) => used(a) - used(b));
}

function keepsRule(base: FactBase, question: Question, quiz: readonly Question[], rule: Strictness): boolean {
  if (rule === 'nothing revealed')
    return quiz.every((other) => !reveals(base, other, question) && !reveals(base, question, other));
  const sharesFact = (other: Question) =>
    other.facts.some(({ id }) => question.facts.some((fact) => fact.id === id));
  if (rule === 'fact asked once') return !quiz.some(sharesFact);
  return quiz.every(({ id }) => id !== question.id);
}
