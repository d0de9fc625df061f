/** A number as a source gives it: `step` is the place value of its last digit, `tolerance` how far "about" reaches. */
export interface ExpectedAmount {
  readonly amount: number;
  readonly unit: string;
  readonly step: number;
  readonly tolerance?: number;
}

/**
 * How a number that was given stands to the one expected: `rounded-alike` where it differs by less than
 * the source tells, `less-precise` where it is the expected number rounded to two leading digits or more.
 */
export type AmountMatch = 'same' | 'rounded-alike' | 'less-precise' | 'different';

export function matchAmount(expected: ExpectedAmount, given: number): AmountMatch {
  const { amount, step, tolerance } = expected;
  if (given === amount) return 'same';
  if (Math.sign(given) !== Math.sign(amount)) return 'different';
  if (toStep(given, step) === toStep(amount, step)) return 'rounded-alike';
  if (tolerance !== undefined && Math.abs(given - amount) <= tolerance) return 'rounded-alike';
  return isLessPrecise(expected, given) ? 'less-precise' : 'different';
}

/** How many whole steps, halves away from zero. */
function toStep(amount: number, step: number): number {
  return Math.round(Math.abs(amount) / step);
}

/** A place in a row is a name rather than a measure: the 130th assembly is not the 132nd, less precisely. */
const ordinalUnits = new Set(['rank', 'occasion', 'times']);

/** Does the unit number things in a row, rather than count or measure them? */
export function isOrdinal(unit: string): boolean {
  return ordinalUnits.has(unit);
}

const fewestDigits = 2;
const mostDigits = 15;

function isLessPrecise({ amount, unit }: ExpectedAmount, given: number): boolean {
  if (isOrdinal(unit)) return false;
  for (let digits = fewestDigits; digits <= mostDigits; digits += 1) {
    if (Number(amount.toPrecision(digits)) === given) return true;
  }
  return false;
}
