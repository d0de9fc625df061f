import type { FactBase } from '#core/facts/fact-base.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { Question } from '#core/questions/question.ts';
import { reveals } from '#core/questions/reveals.ts';

/** What can be wrong with questions as a set, each of them sound. */
export const setFlaws = [
  'key-positions',
  'truth-share',
  'fact-twice',
  'given-away',
  'dominating-entity',
] as const;
export type SetFlaw = (typeof setFlaws)[number];

/** Fewer answers than this tell nothing about a habit. */
const fewestAnswers = 6;
const mostOfAnswers = 1 / 3;

/**
 * The item reader for a quiz: places of the right option, or true and false, that are not equally likely
 * (at one in a thousand); the same fact twice; one question answered by another; one entity the answer too often.
 */
export function findSetFlaws(base: FactBase, questions: readonly Question[]): SetFlaw[] {
  const found: SetFlaw[] = [];
  if (Object.values(keyPlaces(questions)).some(isUneven)) found.push('key-positions');
  if (isUneven(truths(questions))) found.push('truth-share');
  const facts = questions.flatMap((question) => question.facts.map(({ id }) => id));
  if (new Set(facts).size < facts.length) found.push('fact-twice');
  if (questions.some((asked) => isGivenAway(base, asked, questions))) found.push('given-away');
  if (isDominated(questions)) found.push('dominating-entity');
  return found;
}

/** How often each place was right, by the number of options. */
function keyPlaces(questions: readonly Question[]): Readonly<Record<number, readonly number[]>> {
  const places: Record<number, number[]> = {};
  for (const question of questions) {
    if (question.kind !== 'multiple-choice') continue;
    const { options, correct } = question;
    const counts = places[options.length] ?? options.map(() => 0);
    places[options.length] = counts;
    const place = options.findIndex(({ id }) => id === correct[0]);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return places;
}

function truths(questions: readonly Question[]): readonly number[] {
  const claims = questions.filter((question) => question.kind === 'true-false');
  const trueOnes = claims.filter(({ correct }) => correct[0] === 'true').length;
  return [trueOnes, claims.length - trueOnes];
}

function isUneven(counts: readonly number[]): boolean {
  return chiSquare(counts) > (oneInThousand[counts.length - 1] ?? Number.POSITIVE_INFINITY);
}

/** By the words of another question, as long as the two are not about one fact: that is `fact-twice`. */
function isGivenAway(base: FactBase, asked: Question, questions: readonly Question[]): boolean {
  const facts = new Set(asked.facts.map(({ id }) => id));
  return questions.some(
    (other) => !other.facts.some(({ id }) => facts.has(id)) && reveals(base, other, asked),
  );
}

function isDominated(questions: readonly Question[]): boolean {
  const answers = questions.flatMap((question) => {
    if (question.kind !== 'multiple-choice') return [];
    const value = question.options.find(({ id }) => id === question.correct[0])?.value;
    return value?.kind === 'entity' ? [value.id] : [];
  });
  const most = Math.max(0, ...answers.map((id) => answers.filter((other) => other === id).length));
  return answers.length >= fewestAnswers && most > answers.length * mostOfAnswers;
}
