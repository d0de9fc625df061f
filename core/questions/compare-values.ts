import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuantityValue, TextValue, Value } from '#core/facts/value.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { sharesName } from '#core/questions/name-twins.ts';
import { nests } from '#core/questions/nesting.ts';
import { type Span, spanOf, spansOverlap } from '#core/questions/value-span.ts';

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
  if (value.kind === 'date' && answer.kind === 'date') return areOtherDays(spanOf(value), spanOf(answer));
  if (value.kind === 'quantity' && answer.kind === 'quantity')
    return value.unit === answer.unit && !spansOverlap(spanOf(value), spanOf(answer));
  if (value.kind === 'entity' && answer.kind === 'entity') return isAnotherEntity(base, value.id, answer.id);
  return value.kind === 'text' && answer.kind === 'text' && !isSameText(value, answer);
}

/** Another of the same kind, and neither a part nor the whole of it. */
function isAnotherEntity(base: FactBase, a: string, b: string): boolean {
  return !sharesName(base, a, b) && isOfSameKind(base, a, b) && !nests(base, a, b);
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
function areOtherDays(one: Span, other: Span): boolean {
  return !spansOverlap(one, other) && !isAhead(one, other) && !isAhead(other, one);
}

function isAhead({ low, high }: Span, behind: Span): boolean {
  const shift = eraDays + yearDays;
  return low - shift <= behind.high && behind.low <= high - eraDays + yearDays;
}
