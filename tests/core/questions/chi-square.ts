/** Pearson's chi-square of counts against an equal share of each. */
export function chiSquare(counts: readonly number[]): number {
  const share = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0);
}

/** What chi-square exceeds once in a thousand times, by degrees of freedom (1, 2, 3). */
export const oneInThousand = [0, 10.83, 13.82, 16.27] as const;
