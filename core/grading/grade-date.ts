import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import type { ReadDate } from '#core/basics/resolve-date.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { matchDate } from '#core/grading/match-date.ts';
import { isDayMonthSwapped, isYearOffByOne } from '#core/grading/name-date-error.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/**
 * Grades a typed date against an EDTF text, as values: the days meant, at the precision asked. A wrong
 * year is never correct, whatever the era, language or form it is typed in. Throws where `edtf` is no
 * date: whoever reads questions from outside checks them first.
 */
export function gradeDate(edtf: string, text: string, locale: Locale): Verdict {
  const expected = parseEdtf(edtf);
  if (!expected)
    throw new Error(`The expected date is not EDTF: got ${edtf}, expected a date such as 1992-06-29.`);
  const reading = readDate(text, locale);
  switch (reading.kind) {
    case 'date':
      return gradeReadDate(expected, reading.date);
    case 'ambiguous':
      return gradeCandidates(reading.candidates.map((candidate) => gradeReadDate(expected, candidate)));
    case 'not-understood':
      return unreadable('not-understood');
  }
}

/** Where every way to read the answer comes to the same verdict, nothing needs asking: the least of them holds. */
function gradeCandidates(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts.toSorted((a, b) => a.score - b.score);
  if (!first || others.some((other) => other.verdict !== first.verdict)) return unreadable('ambiguous');
  const sameReason = others.every((other) => other.reason === first.reason);
  return sameReason || first.verdict !== 'incorrect' ? first : incorrect('different');
}

function gradeReadDate(expected: Edtf, answer: ReadDate): Verdict {
  switch (matchDate(expected, answer.date)) {
    case 'same':
      return correct(answer.calendar === 'be' && answer.mark === null ? 'other-era' : 'exact');
    case 'same-end':
      return correct('equivalent');
    case 'finer':
      return correct('more-precise-than-asked');
    case 'coarser':
      return partial(0.5, 'less-precise');
    case 'one-end':
      return partial(0.5, 'some');
    case 'different':
      return isOldBuddhistYear(expected, answer)
        ? partial(0.5, 'less-precise')
        : nameMistake(expected, answer);
  }
}

/**
 * Is the answer the Buddhist year that January to March then belonged to? February 1940 was in 2482, whose
 * other months are in 1939.
 */
function isOldBuddhistYear(expected: Edtf, { date, calendar }: ReadDate): boolean {
  const { start, end } = expected;
  if (!start?.month || !end?.month || calendar !== 'be' || date.precision !== 'year') return false;
  const year = (date.start?.year ?? 0) + 1;
  return [start, end].every(
    (point) => point.year === year && yearInCalendar(year, 'be', point.month) < yearInCalendar(year, 'be'),
  );
}

function nameMistake(expected: Edtf, answer: ReadDate): Verdict {
  if (answer.unmarked) {
    const match = matchDate(expected, answer.unmarked);
    if (match === 'same' || match === 'same-end' || match === 'finer') return partial(0.5, 'wrong-era');
    if (match === 'coarser' || match === 'one-end') return partial(0.25, 'wrong-era');
  }
  if (isDayMonthSwapped(expected, answer.date)) return incorrect('day-month-swapped');
  return incorrect(isYearOffByOne(expected, answer.date) ? 'year-off-by-one' : 'different');
}
