import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { Question } from '#core/questions/question.ts';

/** What somebody who knows nothing could profit from in many questions, each of them sound. */
export const habits = ['key-positions', 'truth-share', 'dominating-entity'] as const;
export type Habit = (typeof habits)[number];

export interface FoundHabit {
  readonly habit: Habit;
  /** What shows it: how often each place was right, how many claims were true and false, the entity and its share. */
  readonly found: string;
}

/** Fewer answers than this tell nothing about a habit. */
const fewestAnswers = 6;
const mostOfQuiz = 1 / 3;

/**
 * Places of the right option, or true and false, that are not equally likely (at one in a thousand); one
 * entity the answer to more than `mostOfAnswers` of the choices: a third, as it should not be in a quiz.
 */
export function findHabits(
  questions: readonly Question[],
  mostOfAnswers: number = mostOfQuiz,
): readonly FoundHabit[] {
  const uneven = Object.values(keyPlaces(questions)).find(isUneven);
  const shares = truths(questions);
  const dominating = dominatingEntity(questions, mostOfAnswers);
  return [
    ...(uneven ? [{ habit: 'key-positions', found: uneven.join(' : ') } as const] : []),
    ...(isUneven(shares) ? [{ habit: 'truth-share', found: shares.join(' : ') } as const] : []),
    ...(dominating ? [{ habit: 'dominating-entity', found: dominating } as const] : []),
  ];
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

function dominatingEntity(questions: readonly Question[], mostOfAnswers: number): string | null {
  const counts = new Map<string, number>();
  for (const question of questions) {
    if (question.kind !== 'multiple-choice') continue;
    const value = question.options.find(({ id }) => id === question.correct[0])?.value;
    if (value?.kind === 'entity') counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
  }
  const answers = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [id, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return answers >= fewestAnswers && most > answers * mostOfAnswers ? `${id} (${most} : ${answers})` : null;
}
