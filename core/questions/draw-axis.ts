import type { Random } from '#core/basics/random.ts';

/** The first and last year of a line. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** Fewer years are too easily guessed; more are hard to tell apart on a phone. */
const fewestYears = 6;
const mostYears = 24;

/**
 * A line of years on which the key is as likely at one place as at any other: how long it is, and at which
 * place the key stands, are drawn before anything else. It stays inside `possible`; null where that has no
 * room for the key at every place, since the places left would tell it.
 */
export function drawAxis(year: number, possible: YearRange, random: Random): YearRange | null {
  const room = 1 + Math.min(year - possible.from, possible.to - year);
  if (room < fewestYears) return null;
  const length = fewestYears + random.below(Math.min(room, mostYears) - fewestYears + 1);
  const from = year - random.below(length);
  return { from, to: from + length - 1 };
}
