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
 * A line of years that tells nothing of the key's place: how long it is and at which place the key stands
 * are drawn whatever the year is. So it may run past the time in which the fact can lie. Were it cut off
 * there, or made shorter, its end would tell how near the key is.
 */
export function drawAxis(year: number, random: Random): YearRange {
  const length = fewestYears + random.below(mostYears - fewestYears + 1);
  const from = year - random.below(length);
  return { from, to: from + length - 1 };
}
