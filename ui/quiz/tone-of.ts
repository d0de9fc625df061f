import type { VerdictKind } from '#core/grading/verdict.ts';
import type { Given } from '#ui/quiz/find-given.ts';

/** How an answer is met: as its verdict says; overruled as right; and not to know is no mistake. */
export function toneOf({
  verdict,
  overridden,
}: Pick<Given, 'verdict' | 'overridden'>): VerdictKind | 'skipped' {
  if (overridden) return 'correct';
  return verdict.reason === 'empty' ? 'skipped' : verdict.verdict;
}
