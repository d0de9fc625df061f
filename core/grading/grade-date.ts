import { type Edtf, edtfContains, parseEdtf, possibleDays } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import type { ReadDate } from '#core/basics/resolve-date.ts';
import { correct, incorrect, partial, unreadable } from '#core/grading/make-verdict.ts';
import { matchDate } from '#core/grading/match-date.ts';
import { isDayMonthSwapped, isYearOffByOne } from '#core/grading/name-date-error.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/** What a typed date is compared with: the shape of `Expected` of kind date. */
export interface ExpectedDate {
  readonly edtf: string;
  /** EDTF of the date as it is known, where less of it is asked. */
  readonly dated?: string;
}

/**
 * Grades a typed date against an EDTF text, as values: the days meant, at the precision asked. A wrong
 * year is never correct, whatever the era, language or form it is typed in. What is added to the date asked
 * is held against the date known, if there is one. Throws where `edtf` or `dated` is no date: whoever reads
 * questions from outside checks them first.
 */
export function gradeDate(expected: ExpectedDate, text: string, locale: Locale): Verdict {
  const asked: Asked = {
    date: knownEdtf(expected.edtf),
    known: expected.dated === undefined ? null : knownEdtf(expected.dated),
  };
  const reading = readDate(text, locale);
  switch (reading.kind) {
    case 'date':
      return gradeReadDate(asked, reading.date);
    case 'ambiguous':
      return gradeCandidates(reading.candidates.map((candidate) => gradeReadDate(asked, candidate)));
    case 'not-understood':
      return unreadable('not-understood');
  }
}

interface Asked {
  readonly date: Edtf;
  readonly known: Edtf | null;
}

function knownEdtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (date) return date;
  throw new Error(`The expected date is not EDTF: got ${text}, expected a date such as 1992-06-29.`);
}

/**
 * Where every way to read the answer comes to the same verdict, nothing needs asking: the least of them
 * holds. Nor where each is right in what was asked, and one in all that was added.
 */
function gradeCandidates(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts.toSorted((a, b) => a.score - b.score);
  const [best] = others.slice(-1);
  if (best?.reason === 'more-precise-than-asked' && verdicts.every(isRightAsAsked)) return best;
  if (!first || others.some((other) => other.verdict !== first.verdict)) return unreadable('ambiguous');
  const sameReason = others.every((other) => other.reason === first.reason);
  return sameReason || first.verdict !== 'incorrect' ? first : incorrect('different');
}

function gradeReadDate(asked: Asked, answer: ReadDate): Verdict {
  const { date: expected, known } = asked;
  switch (matchDate(expected, answer.date)) {
    case 'same':
      return correct(answer.calendar === 'be' && answer.mark === null ? 'other-era' : 'exact');
    case 'same-end':
      return correct('equivalent');
    case 'finer':
      return gradeDetail(known, answer.date);
    case 'coarser':
      return partial(0.5, 'less-precise');
    case 'one-end':
      return partial(0.5, 'some');
    case 'different':
      return gradeOldYear(asked, answer) ?? nameMistake(asked, answer);
  }
}

/**
 * The part that was asked is right, and more was said. Where that contradicts what is known, the asked part
 * still earns its half, and the rest is not praised: a wrong day is one mistake, as a missing one is.
 */
function gradeDetail(known: Edtf | null, given: Edtf): Verdict {
  if (!contradicts(known, given)) return correct('more-precise-than-asked');
  return partial(0.5, known && isDayMonthSwapped(known, given) ? 'day-month-swapped' : 'some');
}

/** Does neither of the two hold the other? "About" may be a little off. */
function contradicts(known: Edtf | null, given: Edtf): boolean {
  if (!known) return false;
  const possible = { ...known, ...possibleDays(known) };
  return !edtfContains(given, known) && !edtfContains(possible, given);
}

/** A verdict on what was added to the right date. */
function isRightAsAsked({ verdict, reason }: Verdict): boolean {
  const isPartly = verdict === 'partial' && (reason === 'some' || reason === 'day-month-swapped');
  return isPartly || reason === 'more-precise-than-asked';
}

/** The Buddhist year that January to March belonged to before 1941 is as right as the one they are counted to now. */
function gradeOldYear({ date, known }: Asked, answer: ReadDate): Verdict | null {
  if (isOldBuddhistYear(date, answer)) return partial(0.5, 'less-precise');
  return known && isOldBuddhistYear(known, answer) ? correct('equivalent') : null;
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

function nameMistake(asked: Asked, answer: ReadDate): Verdict {
  const { date: expected } = asked;
  const unmarked = answer.unmarked && gradeUnmarked(asked, answer.unmarked);
  if (unmarked) return unmarked;
  if (isDayMonthSwapped(expected, answer.date)) return incorrect('day-month-swapped');
  return incorrect(isYearOffByOne(expected, answer.date) ? 'year-off-by-one' : 'different');
}

/** What matches only without the era typed beside it is never correct; a second fault leaves half of that. */
function gradeUnmarked({ date: expected, known }: Asked, unmarked: Edtf): Verdict | null {
  switch (matchDate(expected, unmarked)) {
    case 'same':
    case 'same-end':
      return partial(0.5, 'wrong-era');
    case 'finer':
      return partial(contradicts(known, unmarked) ? 0.25 : 0.5, 'wrong-era');
    case 'coarser':
    case 'one-end':
      return partial(0.25, 'wrong-era');
    case 'different':
      return null;
  }
}
