import { type ReadQuantity, readQuantity } from '#core/basics/read-quantity.ts';
import type { Hedge } from '#core/basics/units.ts';
import { convertAmount } from '#core/grading/convert-amount.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { type ExpectedAmount, isOrdinal, matchAmount } from '#core/grading/match-amount.ts';
import { meansUnit, withoutUnitName } from '#core/grading/match-unit.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/** What a typed quantity is compared with: the shape of `Expected` of kind quantity. */
export interface ExpectedQuantity extends ExpectedAmount {
  readonly unit: string;
  readonly hedge?: Hedge;
}

/**
 * Grades a typed quantity as a number of a unit. A missing unit is taken for the one the question
 * names. "About" changes nothing; "over", "under" and "at most" name a bound rather than the number, which
 * is less than was asked unless the source says the same, and wrong where the source says the opposite. A
 * mistake is named only where it is certain: an answer that another way of writing would make right is asked about.
 */
export function gradeQuantity(expected: ExpectedQuantity, text: string): Verdict {
  const answer = readQuantity(withoutUnitName(text, expected.unit));
  if (!answer) return unreadable('not-understood');
  const hasUnit = answer.units.length === 0 || meansUnit(answer.units, expected.unit);
  const verdict = hasUnit ? gradeAmount(expected, answer.amount) : gradeOtherUnit(expected, answer);
  if (isOpposite(expected, answer)) return verdict.verdict === 'incorrect' ? verdict : incorrect('different');
  if (verdict.verdict === 'incorrect' && mayBeRight(expected, answer)) return unreadable('ambiguous');
  return verdict.verdict === 'correct' && isBound(expected, answer) ? partial(0.5, 'less-precise') : verdict;
}

/** "Under 62,500" where there were over 62,500: what is over a number is neither under it nor at most it. */
function isOpposite(expected: ExpectedQuantity, { hedge }: ReadQuantity): boolean {
  const sides = [sideOf(expected.hedge), sideOf(hedge)];
  return sides.includes('above') && sides.includes('below');
}

function sideOf(hedge: Hedge | null | undefined): 'above' | 'below' | null {
  if (hedge === 'over') return 'above';
  return hedge === 'under' || hedge === 'at-most' ? 'below' : null;
}

function isBound(expected: ExpectedQuantity, { hedge }: ReadQuantity): boolean {
  return hedge !== null && hedge !== 'about' && hedge !== expected.hedge;
}

function gradeAmount(expected: ExpectedQuantity, amount: number): Verdict {
  switch (matchAmount(expected, amount)) {
    case 'same':
      return correct('exact');
    case 'rounded-alike':
      return correct('equivalent');
    case 'less-precise':
      return partial(0.5, 'less-precise');
    case 'different':
      return nameMistake(expected, amount);
  }
}

/** Seven years may be given as 84 months; of anything else only the number can be right. */
function gradeOtherUnit(expected: ExpectedQuantity, answer: ReadQuantity): Verdict {
  for (const unit of answer.units) {
    const amount = convertAmount(answer.amount, unit, expected.unit);
    if (amount !== null && matchAmount(expected, amount) === 'same') return correct('equivalent');
  }
  if (meansUnit(answer.units, 'percent')) return incorrect('percent-for-value');
  return incorrect(matchAmount(expected, answer.amount) === 'different' ? 'different' : 'wrong-unit');
}

/** "62.500" may be 62,500; 0.32 is 32%; 200% is twice as much, and so is 100% more. */
function mayBeRight(expected: ExpectedQuantity, { amount, otherAmount, units }: ReadQuantity): boolean {
  const isRight = (changed: number) => matchAmount(expected, changed) !== 'different';
  const ownUnit = units.length === 0 || meansUnit(units, expected.unit);
  if (ownUnit && otherAmount !== null && isRight(otherAmount)) return true;
  if (units.length === 0 && expected.unit === 'percent')
    return Math.abs(amount) <= 1 && isRight(amount * 100);
  const isShare = expected.unit === 'factor' && meansUnit(units, 'percent');
  return isShare && (isRight(amount / 100) || isRight(amount / 100 + 1));
}

const largestShift = 15;
/** A scale word left out or taken for another moves the number by threes; an amount rounded besides is near enough then. */
const scaleStep = 3;

function nameMistake(expected: ExpectedQuantity, amount: number): Verdict {
  if (amount === 0) return incorrect('different');
  if (matchAmount(expected, -amount) !== 'different') return incorrect('sign');
  if (isOrdinal(expected.unit)) return incorrect('different');
  for (let power = 1; power <= largestShift; power += 1) {
    if (isShifted(expected, amount, power) || isShifted(expected, amount, -power)) {
      return incorrect(power === 1 ? 'factor-ten' : 'scale');
    }
  }
  return incorrect('different');
}

function isShifted(expected: ExpectedQuantity, amount: number, power: number): boolean {
  const match = matchAmount(expected, shifted(amount, power));
  return match === 'less-precise' ? power % scaleStep === 0 : match !== 'different';
}

/** Ten to the `power` times the amount, as exactly as the decimal allows: 4.1 becomes 41, not 40.99…. */
function shifted(amount: number, power: number): number {
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
