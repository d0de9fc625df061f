import type { FactBase } from '#core/facts/fact-base.ts';
import { findHabits, type Habit } from '#core/questions/find-habits.ts';
import type { Question } from '#core/questions/question.ts';
import { reveals } from '#core/questions/reveals.ts';

/** What can be wrong with questions as a set, each of them sound. */
export type SetFlaw = Habit | 'fact-twice' | 'given-away';

/**
 * The item reader for a quiz: its habits; the same fact twice; one question answered by another.
 */
export function findSetFlaws(base: FactBase, questions: readonly Question[]): SetFlaw[] {
  const found: SetFlaw[] = findHabits(questions).map(({ habit }) => habit);
  const facts = questions.flatMap((question) => question.facts.map(({ id }) => id));
  if (new Set(facts).size < facts.length) found.push('fact-twice');
  if (questions.some((asked) => isGivenAway(base, asked, questions))) found.push('given-away');
  return found;
}

/** By the words of another question, as long as the two are not about one fact: that is `fact-twice`. */
function isGivenAway(base: FactBase, asked: Question, questions: readonly Question[]): boolean {
  const facts = new Set(asked.facts.map(({ id }) => id));
  return questions.some(
    (other) => !other.facts.some(({ id }) => facts.has(id)) && reveals(base, other, asked),
  );
}
