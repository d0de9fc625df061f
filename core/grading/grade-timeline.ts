import { parseEdtf } from '#core/basics/edtf.ts';
import type { Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import { gradeDate } from '#core/grading/grade-date.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { typedText } from '#core/grading/typed-text.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/** What a placed year is compared with. */
export interface ExpectedPlace {
  readonly answer: { readonly kind: 'date'; readonly edtf: string };
  /** The date itself, where it then belonged to another Buddhist year than its year does now. */
  readonly dated?: string;
  /** So many years off still earn all of the credit. */
  readonly fullCreditYears: number;
  /** So many years off, or more, earn none; between the two it falls in a straight line. */
  readonly zeroCreditYears: number;
}

/**
 * Grades a year placed on a line, or typed in either era, by its distance from the year expected. A year
 * in the wrong era, or more finely dated than asked, is judged as a typed date is; the Buddhist year that
 * January to March belonged to before 1941 is as right as the one they are counted to now.
 */
export function gradeTimeline(expected: ExpectedPlace, answer: Answer, locale: Locale): Verdict {
  if (typeof answer === 'number' && !Number.isInteger(answer)) return unreadable('not-understood');
  const typed = typedText(answer);
  if ('refused' in typed) return typed.refused;
  const { dated } = expected;
  const { edtf } = expected.answer;
  const asDate = gradeDate(edtf, typed.text, locale);
  if (asDate.verdict === 'correct' || asDate.verdict === 'unreadable' || asDate.reason === 'wrong-era')
    return asDate;
  const away = yearsBetween(edtf, typed.text, locale);
  if (away === null) return asDate;
  if (away === 1 && dated !== undefined && gradeDate(dated, typed.text, locale).reason === 'less-precise')
    return correct('equivalent');
  return gradeDistance(expected, away);
}

function gradeDistance({ fullCreditYears, zeroCreditYears }: ExpectedPlace, away: number): Verdict {
  if (away <= fullCreditYears) return correct('exact');
  const reason = away === 1 ? 'year-off-by-one' : 'some';
  if (away < zeroCreditYears)
    return partial((zeroCreditYears - away) / (zeroCreditYears - fullCreditYears), reason);
  return incorrect(away === 1 ? 'year-off-by-one' : 'different');
}

/** How many years lie between; null where the typed text is not of one year. */
function yearsBetween(edtf: string, text: string, locale: Locale): number | null {
  const reading = readDate(text, locale);
  const given = reading.kind === 'date' ? reading.date.date : null;
  const year = parseEdtf(edtf)?.start?.year;
  if (!given?.start || given.start.year !== given.end?.year || year === undefined) return null;
  return Math.abs(given.start.year - year);
}
