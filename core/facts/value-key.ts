import type { Value } from '#core/facts/value.ts';

/**
 * A text that is the same for two values exactly when they state the same: the date, the amount with
 * its unit and hedge, the entity, or the text. How a number was printed and how fine it was does not count.
 */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'date':
      return `date:${value.edtf}`;
    case 'quantity':
      return `quantity:${value.unit}:${value.amount}:${value.qualifier ?? ''}`;
    case 'entity':
      return `entity:${value.id}`;
    case 'text':
      return `text:${value.text.th}\n${value.text.en}`;
  }
}

/** The same for a slot that may hold several values; their order does not count. */
export function valuesKey(values: readonly Value[]): string {
  return values.map(valueKey).sort().join('\u0000');
}
