import { type PointPrecision, parseEdtf } from '#core/basics/edtf.ts';
import type { Locale } from '#core/basics/locale.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Expected } from '#core/questions/question.ts';
import { dateHints, unitHint } from '#core/questions/wording.ts';

/** How an answer is wanted: how fine a date, in which unit a quantity. Empty for names and ranks. */
export function answerHint(expected: Expected, locale: Locale): string {
  if (expected.kind === 'date') return dateHints[precisionOf(expected.edtf)][locale];
  if (expected.kind === 'name') return '';
  const unit = findUnit(expected.unit);
  if (unit?.ordinal) return '';
  return `${unitHint[locale]}${unit?.label[locale] ?? expected.unit}`;
}

function precisionOf(edtf: string): PointPrecision | 'interval' {
  return parseEdtf(edtf)?.precision ?? 'day';
}
