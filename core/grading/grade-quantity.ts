import { readQuantity } from '#core/basics/read-quantity.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { type ExpectedAmount, matchAmount } from '#core/grading/match-amount.ts';
import { meansUnit, withoutUnitName } from '#core/grading/match-unit.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/** What a typed quantity is compared with: the shape of `Expected` of kind quantity. */
export interface ExpectedQuantity extends ExpectedAmount {
  readonly unit: string;
}

/**
 * Grades a typed quantity as a number of a unit. A missing unit is taken for the one the question
 * names; "about" and its like change nothing.
 */
export function gradeQuantity(expected: ExpectedQuantity, text: string): Verdict {
  const answer = readQuantity(withoutUnitName(text, expected.unit));
  if (!answer) return unreadable('not-understood');
  const isPercent = meansUnit(answer.units, 'percent');
  if (answer.units.length > 0 && !meansUnit(answer.units, expected.unit)) {
    if (isPercent) return incorrect('percent-for-value');
    return incorrect(matchAmount(expected, answer.amount) === 'different' ? 'different' : 'wrong-unit');
  }
  switch (matchAmount(expected, answer.amount)) {
    case 'same':
      return correct('exact');
    case 'rounded-alike':
      return correct('equivalent');
    case 'less-precise':
      return partial(0.5, 'less-precise');
    case 'different':
      return nameMistake(expected, answer.amount);
  }
}

const largestShift = 15;

function nameMistake(expected: ExpectedQuantity, amount: number): Verdict {
  const isRight = (changed: number) => matchAmount(expected, changed) !== 'different';
  if (amount === 0) return incorrect('different');
  if (isRight(-amount)) return incorrect('sign');
  for (let power = 1; power <= largestShift; power += 1) {
    if (isRight(shifted(amount, power)) || isRight(shifted(amount, -power))) {
      return incorrect(power === 1 ? 'factor-ten' : 'scale');
    }
  }
  return incorrect('different');
}

/** Ten to the `power` times the amount, as exactly as the decimal allows: 4.1 becomes 41, not 40.99…. */
function shifted(amount: number, power: number): number {
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
