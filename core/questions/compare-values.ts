import type { FactBase } from '#core/facts/fact-base.ts';
import type { DateValue, QuantityValue, TextValue, Value } from '#core/facts/value.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { sharesName } from '#core/questions/name-twins.ts';
import { spanOf, spansOverlap } from '#core/questions/value-span.ts';

/** Are they the same answer, word for word or figure for figure? */
export function isSameValue(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.edtf === b.edtf;
  if (a.kind === 'entity' && b.kind === 'entity') return a.id === b.id;
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.unit === b.unit && a.amount === b.amount && a.step === b.step && a.qualifier === b.qualifier;
  return a.kind === 'text' && b.kind === 'text' && isSameText(a, b);
}

/**
 * May both be true of one thing: dates that share a day (a coarser one contains a finer), quantities
 * equal within their steps, entities that share a name, texts alike in a language?
 */
export function areCompatible(base: FactBase, a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return spansOverlap(spanOf(a), spanOf(b));
  if (a.kind === 'quantity' && b.kind === 'quantity') return areCloseQuantities(a, b);
  if (a.kind === 'entity' && b.kind === 'entity') return sharesName(base, a.id, b.id);
  return a.kind === 'text' && b.kind === 'text' && isSameText(a, b);
}

/**
 * Is `value` certainly wrong where `answer` is right? It must be of the same type, not compatible,
 * and not the same year read in the other era (2535 for 1992).
 */
export function isCertainlyOther(base: FactBase, value: Value, answer: Value): boolean {
  if (value.kind !== answer.kind || areCompatible(base, value, answer)) return false;
  if (value.kind === 'date' && answer.kind === 'date') return !areEraTwins(value, answer);
  if (value.kind === 'quantity' && answer.kind === 'quantity') return value.unit === answer.unit;
  return value.kind !== 'entity' || answer.kind !== 'entity' || isOfSameKind(base, value.id, answer.id);
}

function areCloseQuantities(a: QuantityValue, b: QuantityValue): boolean {
  return a.unit === b.unit && spansOverlap(spanOf(a), spanOf(b));
}

function isSameText(a: TextValue, b: TextValue): boolean {
  return (
    comparableText(a.text.th) === comparableText(b.text.th) ||
    comparableText(a.text.en) === comparableText(b.text.en)
  );
}

function isOfSameKind(base: FactBase, a: string, b: string): boolean {
  return base.entities.get(a)?.kind === base.entities.get(b)?.kind;
}

const eraDays = Math.round(543 * 365.2425);
const yearDays = 366;

/** The Buddhist Era is 543 years ahead: one figure may be read as either. Counted in days, a year to spare. */
function areEraTwins(a: DateValue, b: DateValue): boolean {
  const { low, high } = spanOf(a);
  const other = spanOf(b);
  return [eraDays, -eraDays].some((shift) =>
    spansOverlap({ low: low + shift - yearDays, high: high + shift + yearDays }, other),
  );
}
