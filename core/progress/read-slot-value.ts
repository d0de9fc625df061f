import { type Locale, type Localized, locales } from '#core/basics/locale.ts';
import { longestAnswer } from '#core/basics/longest-answer.ts';
import { readDate } from '#core/basics/read-date.ts';
import { type ReadQuantity, readQuantity } from '#core/basics/read-quantity.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { findUnit } from '#core/basics/units.ts';
import { printedStep } from '#core/facts/printed-step.ts';
import type { SlotType } from '#core/facts/property.ts';
import type { EntityId, QuantityValue, Value } from '#core/facts/value.ts';
import { meansUnit, withoutUnitName } from '#core/grading/match-unit.ts';
import type { TypedValue } from '#core/progress/correction-draft.ts';

/** Why what was typed is no value of a slot. */
export type ValueFault =
  | { readonly code: 'no-date' | 'no-quantity' | 'no-unit' | 'no-entity' }
  /** The language that is at fault, where there are two. */
  | { readonly code: 'empty' | 'too-long'; readonly language?: Locale }
  /** It can be read in several ways, or (none) its year cannot be told. */
  | { readonly code: 'ambiguous'; readonly readings: readonly Value[] }
  | { readonly code: 'other-unit'; readonly unit: string };

/** What is wrong with a text of two languages, and in which. */
export interface TextFault {
  readonly code: 'empty' | 'too-long';
  readonly language: Locale;
}

export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ValueFault };

/** What a slot takes, as far as reading depends on it. */
export interface SlotReading {
  readonly type: SlotType;
  /** The unit of an amount without one. */
  readonly unit: string | undefined;
  /** The entities that may stand in it. */
  readonly entities: ReadonlySet<EntityId>;
  readonly locale: Locale;
}

/** Reads what was typed for a slot, by the readers that grade answers. */
export function readSlotValue(typed: TypedValue, slot: SlotReading): ReadValue {
  if (slot.type.kind === 'text') return readText(typed);
  if (typeof typed !== 'string' || normaliseThai(typed) === '') return fault({ code: 'empty' });
  if (typed.length > longestAnswer) return fault({ code: 'too-long' });
  switch (slot.type.kind) {
    case 'date':
      return readDateValue(typed, slot.locale);
    case 'quantity':
      return readAmount(typed, slot);
    case 'entity':
      return slot.entities.has(typed) ? read({ kind: 'entity', id: typed }) : fault({ code: 'no-entity' });
  }
}

/** A text of both languages without blanks at its ends, or what is wrong with it. */
export function readBoth(
  typed: Localized,
  longest: number,
): { readonly text: Localized } | { readonly fault: TextFault } {
  const text = { th: typed.th.trim(), en: typed.en.trim() };
  for (const language of locales) {
    if (normaliseThai(text[language]) === '') return { fault: { code: 'empty', language } };
    if (text[language].length > longest) return { fault: { code: 'too-long', language } };
  }
  return { text };
}

function readText(typed: TypedValue): ReadValue {
  if (typeof typed === 'string') return fault({ code: 'empty' });
  const both = readBoth(typed, longestAnswer);
  return 'text' in both ? read({ kind: 'text', text: both.text }) : fault(both.fault);
}

function readDateValue(text: string, locale: Locale): ReadValue {
  const reading = readDate(text, locale);
  switch (reading.kind) {
    case 'date':
      return read({ kind: 'date', edtf: reading.date.date.text });
    case 'ambiguous': {
      const readings = reading.candidates.map(({ date }): Value => ({ kind: 'date', edtf: date.text }));
      return fault({ code: 'ambiguous', readings });
    }
    case 'not-understood':
      return fault({ code: 'no-date' });
  }
}

function readAmount(text: string, { type, unit: usual }: SlotReading): ReadValue {
  const expected = type.unit ?? usual;
  const quantity = readQuantity(expected === undefined ? text : withoutUnitName(text, expected));
  if (!quantity || !Number.isFinite(quantity.amount)) return fault({ code: 'no-quantity' });
  const unit = unitOf(quantity.units, expected, type.unit);
  if (unit === null) {
    return fault(expected === undefined ? { code: 'no-unit' } : { code: 'other-unit', unit: expected });
  }
  const { amount, otherAmount } = quantity;
  const value = amountValue(amount, unit, text, quantity);
  if (otherAmount === null) return read(value);
  return fault({ code: 'ambiguous', readings: [value, amountValue(otherAmount, unit, '', quantity)] });
}

/** The unit typed, or the one expected where none was; null where a slot takes another one, or it is not known. */
function unitOf(
  typed: readonly string[],
  expected: string | undefined,
  only: string | undefined,
): string | null {
  if (expected !== undefined && (typed.length === 0 || meansUnit(typed, expected))) return expected;
  const known = typed.filter((unit) => findUnit(unit) !== undefined);
  return only === undefined && known.length === 1 ? (known[0] ?? null) : null;
}

function amountValue(amount: number, unit: string, text: string, { hedge }: ReadQuantity): QuantityValue {
  const step = stepOf(text, amount);
  const asPrinted = text === '' ? String(amount) : text.trim();
  return { kind: 'quantity', amount, unit, step, asPrinted, qualifier: hedge };
}

/** As printed where the digits tell; of an amount in words the place of its last digit that is not nought. */
function stepOf(text: string, amount: number): number {
  const printed = printedStep(normaliseThai(text), amount);
  const power = printed === null ? Number.NaN : Math.round(Math.log10(printed));
  const isPlace = printed !== null && Math.abs(printed / 10 ** power - 1) < 1e-9;
  if (isPlace) return Number(`1e${power}`);
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  const last = Number(exponent) - (digits.split('.')[1]?.length ?? 0);
  return Number(`1e${printed === null ? last : Math.min(0, last)}`);
}

function read(value: Value): ReadValue {
  return { ok: true, value };
}

function fault(what: ValueFault): ReadValue {
  return { ok: false, fault: what };
}
