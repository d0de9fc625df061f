import type { DateWord } from '#core/basics/date-words.ts';
import type { Locale } from '#core/basics/locale.ts';
import { type DateLexeme, parseDatePoint } from '#core/basics/parse-date-point.ts';
import type { TypedDate, TypedSpan } from '#core/basics/typed-date.ts';

type Word = DateWord['is'];

/** Reads the words of a date or a period in every way they allow; `[]` where there is none. */
export function parseDateSpan(lexemes: readonly DateLexeme[], locale: Locale): readonly TypedSpan[] {
  const first = wordOf(lexemes.at(0));
  const rest = lexemes.slice(1);
  if (wordOf(lexemes.at(-1)) === 'now') return parseUntilNow(lexemes, locale);
  if (first === 'between') return parsePeriod(rest, ['and', 'to', 'until', 'sign'], locale);
  if (first === 'until' || first === 'to') return openSpans(rest, 'start', locale);
  if (first === 'since') {
    const periods = parsePeriod(rest, ['to', 'until', 'sign'], locale);
    const opens = openSpans(rest, 'end', locale);
    return opens.length > 0 ? opens : periods;
  }
  const dates = parseDatePoint(lexemes, locale).map((date): TypedSpan => ({ kind: 'date', date }));
  if (dates.length > 0 && !isShortPeriod(lexemes)) return dates;
  return [...dates, ...parsePeriod(lexemes, ['to', 'until', 'sign'], locale)];
}

/** "2023–5" is a month or a period; with two digits it is what ISO says, a month. */
function isShortPeriod([year, dash, last]: readonly DateLexeme[]): boolean {
  const isDash = dash?.kind === 'word' && dash.word.is === 'sign' && dash.word.sign === '-';
  return (
    isDash && year?.kind === 'digits' && last?.kind === 'digits' && isShortYear(year.digits, last.digits)
  );
}

function wordOf(lexeme: DateLexeme | undefined): Word | null {
  return lexeme?.kind === 'word' ? lexeme.word.is : null;
}

function openSpans(
  lexemes: readonly DateLexeme[],
  side: 'start' | 'end',
  locale: Locale,
): readonly TypedSpan[] {
  return parseDatePoint(lexemes, locale).map((date) => ({
    kind: 'period',
    start: side === 'start' ? null : date,
    end: side === 'end' ? null : date,
  }));
}

/** "since 2016 until now", "2016–present", ปี 2559 เป็นต้นมา. */
function parseUntilNow(lexemes: readonly DateLexeme[], locale: Locale): readonly TypedSpan[] {
  const body = lexemes.slice(wordOf(lexemes[0]) === 'since' ? 1 : 0, -1);
  const last = wordOf(body.at(-1));
  const joined = last === 'to' || last === 'until' || last === 'sign' || last === 'and';
  return openSpans(joined ? body.slice(0, -1) : body, 'end', locale);
}

/** A point stands inside a date, never between two. */
function isPoint(lexeme: DateLexeme): boolean {
  return lexeme.kind === 'word' && lexeme.word.is === 'sign' && lexeme.word.sign === '.';
}

/** Cuts at each joint in turn: only one cut of "5-12/5/2025" leaves two dates. */
function parsePeriod(
  lexemes: readonly DateLexeme[],
  joints: readonly Word[],
  locale: Locale,
): readonly TypedSpan[] {
  const found: TypedSpan[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    const word = wordOf(lexeme);
    if (word !== null && joints.includes(word) && !isPoint(lexeme)) {
      found.push(...joinEnds(lexemes.slice(0, at), lexemes.slice(at + 1), locale));
    }
  }
  return found;
}

function joinEnds(
  left: readonly DateLexeme[],
  right: readonly DateLexeme[],
  locale: Locale,
): readonly TypedSpan[] {
  const ends = parseDatePoint(withCenturyOf(left, withMonthOf(left, right)), locale);
  return parseDatePoint(left, locale).flatMap((start) => ends.flatMap((end) => completed(start, end)));
}

/** "May 5–12, 2025" names its month once, at the front. */
function withMonthOf(left: readonly DateLexeme[], right: readonly DateLexeme[]): readonly DateLexeme[] {
  const isMonth = (lexeme: DateLexeme) => wordOf(lexeme) === 'month';
  const [month, day] = left;
  const monthFirst = month && isMonth(month) && day?.kind === 'digits' && left.length === 2;
  return monthFirst && day.digits.length <= 2 && !right.some(isMonth) ? [month, ...right] : right;
}

/** "2023–25", "2023–5" and พ.ศ. 2566–68 write the second year short. */
function withCenturyOf(left: readonly DateLexeme[], right: readonly DateLexeme[]): readonly DateLexeme[] {
  const [first, last] = [left.at(-1), right[0]];
  const onlyYear = right.slice(1).every((lexeme) => wordOf(lexeme) === 'era');
  if (first?.kind !== 'digits' || last?.kind !== 'digits' || !onlyYear) return right;
  const { digits } = last;
  if (!isShortYear(first.digits, digits)) return right;
  return [{ ...last, digits: first.digits.slice(0, -digits.length) + digits }, ...right.slice(1)];
}

/** A later year without its century or decade. Two digits up to 12 are a month. */
function isShortYear(year: string, digits: string): boolean {
  const isShort = digits.length === 1 || (digits.length === 2 && Number(digits) > 12);
  return year.length === 4 && isShort && digits > year.slice(-digits.length);
}

/** Gives each end what only the other one says: the month, the year, the era. A year that neither says is asked for later. */
function completed(start: TypedDate, end: TypedDate): readonly TypedSpan[] {
  const year = start.year ?? end.year;
  if (start.month !== null && end.month === null && end.day !== null) return [];
  const alike = (start.day === null) === (end.day === null);
  if (!alike && (start.year === null || end.year === null)) return [];
  const mark = start.year?.mark ?? end.year?.mark ?? null;
  const whole = (date: TypedDate, other: TypedDate): TypedDate => ({
    year: year && { digits: (date.year ?? year).digits, mark: date.year?.mark ?? mark },
    month: date.month ?? (date.day === null ? null : other.month),
    day: date.day,
  });
  const from = whole(start, end);
  return from.day !== null && from.month === null
    ? []
    : [{ kind: 'period', start: from, end: whole(end, start) }];
}
