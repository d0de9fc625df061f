/** Sums over pairs of numbers, from which their correlation follows without keeping the pairs. Added to in place. */
export interface PairSums {
  count: number;
  x: number;
  y: number;
  xx: number;
  yy: number;
  xy: number;
}

export function makePairSums(): PairSums {
  return { count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
}

/** Adds one pair. */
export function addPair(sums: PairSums, x: number, y: number): void {
  sums.count += 1;
  sums.x += x;
  sums.y += y;
  sums.xx += x * x;
  sums.yy += y * y;
  sums.xy += x * y;
}

/** The sum of squared deviations of the first of each pair: of right and wrong, count times share times rest. */
export function spreadOf({ count, x, xx }: PairSums): number {
  return count === 0 ? 0 : Math.max(0, xx - (x * x) / count);
}

/** Pearson's correlation, -1 to 1; null where one side is the same in all pairs. */
export function pearson(sums: PairSums): number | null {
  const { count, x, y, yy, xy } = sums;
  if (count === 0) return null;
  const spread = spreadOf(sums) * Math.max(0, yy - (y * y) / count);
  // What is left of equal numbers by rounding is no spread.
  return spread < 1e-12 ? null : Math.max(-1, Math.min(1, (xy - (x * y) / count) / Math.sqrt(spread)));
}
