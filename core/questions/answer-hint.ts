import { type PointPrecision, parseEdtf } from '#core/basics/edtf.ts';
import type { Locale } from '#core/basics/locale.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Expected } from '#core/questions/question.ts';
import { dateHints, unitHint } from '#core/questions/wording.ts';

/** Units that a bare number leaves open; persons, projects or terms are clear from what is asked. */
const openUnits: ReadonlySet<string> = new Set(['USD', 'percent', 'years', 'days']);

/** How an answer is wanted: how fine a date, in which unit a quantity. Empty where the sentence says so itself. */
export function answerHint(expected: Expected, sentence: string, locale: Locale): string {
  if (expected.kind === 'name') return '';
  if (expected.kind === 'date') {
    const precision = precisionOf(expected.edtf);
    return precision === 'year' && asksForYear[locale].test(sentence) ? '' : dateHints[precision][locale];
  }
  const label = findUnit(expected.unit)?.label[locale] ?? expected.unit;
  const isOpen = openUnits.has(expected.unit) || findUnit(expected.unit) === undefined;
  return isOpen && !sentence.includes(label) ? `${unitHint[locale]}${label}` : '';
}

const asksForYear: Readonly<Record<Locale, RegExp>> = { en: /\bwhich year\b/i, th: /ปีใด|ปีไหน|ปี ____/ };

function precisionOf(edtf: string): PointPrecision | 'interval' {
  return parseEdtf(edtf)?.precision ?? 'day';
}
