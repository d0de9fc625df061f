import type { Value } from '#core/facts/value.ts';

/** The value as an option shows it: "over 50,000" would be true of 62,500 as well, so options are bare figures. */
export function bareValue(value: Value): Value {
  return value.kind === 'quantity' ? { ...value, qualifier: null } : value;
}

/** The value with the text of its option, where the figure was printed nowhere before. */
export function printedAs(value: Value, text: string): Value {
  return value.kind === 'quantity' && value.asPrinted === '' ? { ...value, asPrinted: text } : value;
}
