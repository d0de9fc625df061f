/** What lies between is where the true figure is: one bound fails once in twenty times. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The normal deviate that is exceeded once in twenty times. */
const oneInTwenty = 1.645;

/**
 * Where the true share lies, when so many were seen: Wilson's score interval (1927), which holds near 0 and
 * 1 too. Also for a mean of scores between 0 and 1, whose spread is never larger than that of a share.
 */
export function boundShare(share: number, count: number): Bounds {
  const square = oneInTwenty ** 2;
  const middle = (share + square / (2 * count)) / (1 + square / count);
  const half =
    (oneInTwenty * Math.sqrt((share * (1 - share)) / count + square / (4 * count ** 2))) /
    (1 + square / count);
  return { lower: middle - half, upper: middle + half };
}

/** Where the true correlation lies, when so many pairs were seen (more than 3): by Fisher's transformation (1921). */
export function boundCorrelation(correlation: number, count: number): Bounds {
  const middle = Math.atanh(correlation);
  const half = oneInTwenty / Math.sqrt(count - 3);
  return { lower: Math.tanh(middle - half), upper: Math.tanh(middle + half) };
}
