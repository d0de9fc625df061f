import type { GradeReason, Verdict } from '#core/grading/verdict.ts';

export function correct(reason: GradeReason): Verdict {
  return { verdict: 'correct', score: 1, reason };
}

export function partial(score: number, reason: GradeReason): Verdict {
  return { verdict: 'partial', score, reason };
}

export function incorrect(reason: GradeReason): Verdict {
  return { verdict: 'incorrect', score: 0, reason };
}

/** The answer cannot be graded: ask again rather than call it wrong. */
export function unreadable(reason: GradeReason): Verdict {
  return { verdict: 'unreadable', score: 0, reason };
}
