import { readQuantity } from '#core/basics/read-quantity.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { printedStep } from '#core/facts/printed-step.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { QuantityValue } from '#core/facts/value.ts';

/** Numbers of a fact that do not fit together: the amount with its step, and with what the source prints. */
export function checkQuantities(fact: FactDraft): FactProblem[] {
  return fact.values.flatMap(({ value, part }) =>
    value.kind === 'quantity' ? quantityProblems(value, part) : [],
  );
}

function quantityProblems(value: QuantityValue, part: Part): FactProblem[] {
  const stepPart = within(part, 'step');
  if (!isWhole(value.amount / value.step)) {
    return [problemAt(stepPart, 'step-mismatch', value.step, [String(value.amount)])];
  }
  const printed = readQuantity(value.asPrinted);
  // Words for ordinals ("first") are no quantity; there is nothing to hold the amount against.
  if (!printed) return [];
  if (Math.abs(printed.amount - value.amount) >= value.step / 2) {
    return [problemAt(within(part, 'printed'), 'printed-mismatch', value.asPrinted, [String(value.amount)])];
  }
  const step = printedStep(value.asPrinted, value.amount);
  const fits = step === null || isWhole(step / value.step) === isWhole(value.step / step);
  return fits ? [] : [problemAt(stepPart, 'step-mismatch', value.step, [String(step)])];
}

/** A billionth absorbs the rounding of decimal fractions (0.3 / 0.1). */
function isWhole(ratio: number): boolean {
  return Math.abs(ratio - Math.round(ratio)) <= 1e-9 * Math.max(1, Math.abs(ratio));
}
