import type { Given } from '#ui/quiz/find-given.ts';

export type Outcome = 'correct' | 'partial' | 'incorrect';

/** What an answer comes to in the end: overruled it is right, without an answer it is not. */
export function outcomeOf({ verdict, overridden }: Pick<Given, 'verdict' | 'overridden'>): Outcome {
  if (overridden) return 'correct';
  return verdict.verdict === 'unreadable' ? 'incorrect' : verdict.verdict;
}
