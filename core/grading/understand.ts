import type { Calendar, Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import { readQuantity } from '#core/basics/read-quantity.ts';
import type { ReadDate } from '#core/basics/resolve-date.ts';
import { findBearers } from '#core/grading/grade-name.ts';
import { meansUnit, withoutUnitName } from '#core/grading/match-unit.ts';
import { typedText } from '#core/grading/typed-text.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { Expected } from '#core/questions/question.ts';

/** What a typed answer was taken for, so that a verdict can say so. */
export type Understood =
  | {
      readonly kind: 'date';
      /** EDTF texts: several where it can be read in several ways, none where its year cannot be told. */
      readonly dates: readonly string[];
      /** The era typed beside the year. */
      readonly mark: Calendar | null;
    }
  | {
      readonly kind: 'quantity';
      /** In base units, each with the place value of its last digit; two where it can be read in two ways. */
      readonly amounts: readonly { readonly amount: number; readonly step: number }[];
      /** The unit typed, or the one expected where none was. */
      readonly unit: string;
    }
  | {
      readonly kind: 'name';
      /** The names of each thing it may name, the one expected first. */
      readonly bearers: readonly (readonly string[])[];
    };

/** What a typed answer says, by the same readers that grade it; null where they cannot read it. */
export function understand(expected: Expected, answer: Answer, locale: Locale): Understood | null {
  const typed = typedText(answer);
  if ('refused' in typed) return null;
  switch (expected.kind) {
    case 'date':
      return understandDate(typed.text, locale);
    case 'quantity':
      return understandQuantity(expected.unit, typed.text);
    case 'name':
      return understandName([expected.names, ...expected.rivals], typed.text);
  }
}

function understandDate(text: string, locale: Locale): Understood | null {
  const reading = readDate(text, locale);
  if (reading.kind === 'not-understood') return null;
  const found: readonly ReadDate[] = reading.kind === 'date' ? [reading.date] : reading.candidates;
  return { kind: 'date', dates: found.map(({ date }) => date.text), mark: found[0]?.mark ?? null };
}

function understandQuantity(expectedUnit: string, text: string): Understood | null {
  const answer = readQuantity(withoutUnitName(text, expectedUnit));
  if (!answer) return null;
  const [typedUnit = expectedUnit] = answer.units;
  const amounts = [answer.amount, answer.otherAmount].filter((amount) => amount !== null);
  return {
    kind: 'quantity',
    amounts: amounts.map((amount) => ({ amount, step: lastPlaceOf(amount) })),
    unit: meansUnit(answer.units, expectedUnit) ? expectedUnit : typedUnit,
  };
}

/** 349200000 → 100000, 0.32 → 0.01. */
function lastPlaceOf(amount: number): number {
  const [digits = '', exponent = '0'] = amount.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

function understandName(bearers: readonly (readonly string[])[], text: string): Understood | null {
  const named = findBearers(bearers, text);
  return named.length === 0 ? null : { kind: 'name', bearers: named };
}
