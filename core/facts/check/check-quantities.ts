import { readQuantity } from '#core/basics/read-quantity.ts';
import type { Scope } from '#core/facts/check/scope.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { printedStep } from '#core/facts/printed-step.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import { slotNames, slotType, slotValues } from '#core/facts/slots.ts';
import type { QuantityValue } from '#core/facts/value.ts';

/** Numbers of a fact that do not fit together: the amount with its step, and with what the source prints. */
export function checkQuantities({ item: fact, part }: Located<Fact>, scope: Scope): FactProblem[] {
  const property = scope.properties.get(fact.property);
  if (!property) return [];
  return slotNames(property).flatMap((slot) => {
    const many = slotType(property, slot)?.many === true;
    return slotValues(fact, slot).flatMap((value, index) => {
      const at = many ? within(part, slot, index) : within(part, slot);
      return value.kind === 'quantity' ? quantityProblems(value, at) : [];
    });
  });
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
