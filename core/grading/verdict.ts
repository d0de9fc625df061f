/** Why a grader decided as it did. */
export const gradeReasons = [
  'exact',
  'equivalent',
  'other-era',
  'typo',
  'less-precise',
  'more-precise-than-asked',
  'year-off-by-one',
  'day-month-swapped',
  'wrong-era',
  'scale',
  'factor-ten',
  'wrong-unit',
  'percent-for-value',
  'sign',
  'rival',
  'some',
  'different',
  'empty',
  'too-long',
  'not-understood',
  'ambiguous',
] as const;
export type GradeReason = (typeof gradeReasons)[number];

export type VerdictKind = 'correct' | 'partial' | 'incorrect' | 'unreadable';

/** What a grader says of an answer. `score` is 0 to 1. */
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly score: number;
  readonly reason: GradeReason;
}

/** What a person gave: an option id or typed text, a list of ids, or a year. */
export type Answer = string | number | readonly string[] | readonly (readonly [string, string])[];
