import type { FactBase } from '#core/facts/fact-base.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';

/**
 * What two values must share to stand side by side as options: precision and interval form of dates,
 * unit, step and roundness of quantities, kind of entity.
 */
export function shapeOf(base: FactBase, value: Value): string {
  switch (value.kind) {
    case 'date':
      return dateShape(value);
    case 'quantity':
      return `${value.unit} ${value.step} ${roundnessOf(value)}`;
    case 'entity':
      return base.entities.get(value.id)?.kind ?? '';
    case 'text':
      return 'text';
  }
}

/** `0000-00-00`, `0000~`, `0000-00/..`. */
export function dateShape(value: DateValue): string {
  return value.edtf.replace(/\d/g, '0');
}

/** Place value of the last digit that is not zero, at least the step: 800 million of step 1 million gives 100 million. */
export function roundnessOf(value: QuantityValue): number {
  let place = value.step;
  while (value.amount !== 0 && isMultiple(value.amount, place * 10)) place *= 10;
  return place;
}

function isMultiple(amount: number, place: number): boolean {
  const times = amount / place;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
