/** Pearson's chi-square of counts against an equal share of each; 0 without any. */
export function chiSquare(counts: readonly number[]): number {
  const share = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return share > 0 ? counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0) : 0;
}

/** What chi-square exceeds once in a thousand times, by degrees of freedom (0 to 5). NIST/SEMATECH, table 1.3.6.7.4. */
export const oneInThousand = [0, 10.828, 13.816, 16.266, 18.467, 20.515] as const;
