import type { FactBase } from '#core/facts/fact-base.ts';
import { findGivenAway } from '#core/questions/find-given-away.ts';
import { findHabits, type Habit } from '#core/questions/find-habits.ts';
import type { Question } from '#core/questions/question.ts';

/** What can be wrong with questions as a set, each of them sound. */
export type SetFlaw = Habit | 'fact-twice' | 'given-away';

/**
 * The item reader for a quiz: its habits; the same fact twice; one question answered by another.
 */
export function findSetFlaws(base: FactBase, questions: readonly Question[]): SetFlaw[] {
  const found: SetFlaw[] = findHabits(questions).map(({ habit }) => habit);
  const facts = questions.flatMap((question) => question.facts.map(({ id }) => id));
  if (new Set(facts).size < facts.length) found.push('fact-twice');
  if (findGivenAway(base, questions).length > 0) found.push('given-away');
  return found;
}
