import { parseEdtf } from '#core/basics/edtf.ts';
import type { Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import { type ExpectedDate, gradeDate } from '#core/grading/grade-date.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { typedText } from '#core/grading/typed-text.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';

/** What a placed year is compared with. */
export interface ExpectedPlace {
  readonly answer: ExpectedDate;
  /** So many years off still earn all of the credit. */
  readonly fullCreditYears: number;
  /** So many years off, or more, earn none; between the two it falls in a straight line. */
  readonly zeroCreditYears: number;
}

/**
 * Grades a year placed on a line, or typed in either era, by its distance from the year expected. A year
 * in the wrong era, or more finely dated than asked, is judged as a typed date is.
 */
export function gradeTimeline(expected: ExpectedPlace, answer: Answer, locale: Locale): Verdict {
  if (typeof answer === 'number' && !Number.isInteger(answer)) return unreadable('not-understood');
  const typed = typedText(answer);
  if ('refused' in typed) return typed.refused;
  const asDate = gradeDate(expected.answer, typed.text, locale);
  if (asDate.verdict !== 'incorrect') return asDate;
  const away = yearsBetween(expected.answer.edtf, typed.text, locale);
  return away === null ? asDate : gradeDistance(expected, away);
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
