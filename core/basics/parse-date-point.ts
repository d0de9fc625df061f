import type { DateWord } from '#core/basics/date-words.ts';
import type { Lexeme } from '#core/basics/lexicon.ts';
import type { Calendar, Locale } from '#core/basics/locale.ts';
import type { TypedDate, TypedYear } from '#core/basics/typed-date.ts';

export type DateLexeme = Lexeme<DateWord>;

/** A part of one date: its numbers keep the era beside them. */
type Part =
  | { readonly is: 'number'; readonly digits: string; readonly mark: Calendar | null }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'sign'; readonly sign: '-' | '/' | '.' };

/**
 * Reads the words of one date. `[]` where they are none; two in English where day and month may be
 * either way round (6/7/1992; Thai puts the day first). The year may be missing, or too short to be
 * known; whether the day exists is not asked here.
 */
export function parseDatePoint(lexemes: readonly DateLexeme[], locale: Locale): readonly TypedDate[] {
  const parts = toParts(lexemes);
  if (!parts) return [];
  const shape = parts.map(shapeOf).join('');
  const months = parts.filter((part) => part.is === 'month');
  const numbers = parts.filter(isNumber);
  if (numbers.length > 3) return [];
  if (months.length === 0)
    return numericShapes.has(shape) && oneSign(parts) ? parseNumeric(parts, locale) : [];
  const [month] = months;
  return months.length === 1 && month ? parseWorded(shape.replaceAll('s', ''), month.month, numbers) : [];
}

type NumberPart = Extract<Part, { is: 'number' }>;

/** n: a number, s: a sign, m: a month's name. */
const numericShapes = new Set(['n', 'nsn', 'nn', 'nsnsn', 'nnn']);

function parseWorded(shape: string, month: number, [a, b]: readonly NumberPart[]): readonly TypedDate[] {
  if (shape === 'm') return [{ year: null, month, day: null }];
  if (!a) return [];
  if (shape === 'mn' || shape === 'nm') {
    return isDay(a)
      ? [{ year: null, month, day: Number(a.digits) }]
      : [{ year: yearOf(a), month, day: null }];
  }
  if (!b) return [];
  const [day, year] = isDay(a) ? [a, b] : [b, a];
  const known = shape === 'nmn' || (shape === 'mnn' && day === a);
  return known && isDay(day) ? [{ year: yearOf(year), month, day: Number(day.digits) }] : [];
}

function parseNumeric(parts: readonly Part[], locale: Locale): readonly TypedDate[] {
  const [a, b, c] = parts.filter(isNumber);
  if (!a) return [];
  if (!b) return isDay(a) ? [{ year: null, month: null, day: Number(a.digits) }] : [yearOnly(a)];
  if (!c) return isDecimal(parts) ? [] : parseMonthAndYear(a, b);
  if (isLong(a)) return [numericDate(a, b, c)].filter(exists);
  const dayFirst = numericDate(c, b, a);
  const monthFirst = numericDate(c, a, b);
  const found = [dayFirst, monthFirst].filter(exists);
  return locale === 'th' || dayFirst?.day === monthFirst?.day ? found.slice(0, 1) : found;
}

/**
 * A year, a point and one digit is a number, not a month: who writes a month after the year gives it two
 * digits (1992.06, as ISO does). After a month the year may follow as it is: 6.2535.
 */
function isDecimal(parts: readonly Part[]): boolean {
  const [year, sign, month] = parts;
  const isPointed = sign?.is === 'sign' && sign.sign === '.' && year?.is === 'number' && isLong(year);
  return isPointed && month?.is === 'number' && month.digits.length === 1;
}

function parseMonthAndYear(a: NumberPart, b: NumberPart): readonly TypedDate[] {
  if (isLong(a) === isLong(b)) return isLong(a) ? [] : [numericDate(null, b, a)].filter(exists);
  const [month, year] = isLong(a) ? [b, a] : [a, b];
  return [numericDate(year, month, null)].filter(exists);
}

/** Null where the number of the month or the day is none. */
function numericDate(year: NumberPart | null, month: NumberPart, day: NumberPart | null): TypedDate | null {
  const number = Number(month.digits);
  if (month.digits.length > 2 || number < 1 || number > 12 || month.mark !== null) return null;
  if (day && !isDay(day)) return null;
  return { year: year ? yearOf(year) : null, month: number, day: day ? Number(day.digits) : null };
}

/** 1992-06/29 is no date. */
function oneSign(parts: readonly Part[]): boolean {
  return new Set(parts.flatMap((part) => (part.is === 'sign' ? [part.sign] : []))).size <= 1;
}

function exists(date: TypedDate | null): date is TypedDate {
  return date !== null;
}

function isNumber(part: Part): part is NumberPart {
  return part.is === 'number';
}

function isDay({ digits, mark }: NumberPart): boolean {
  const day = Number(digits);
  return digits.length <= 2 && day >= 1 && day <= 31 && mark === null;
}

function isLong({ digits, mark }: NumberPart): boolean {
  return digits.length >= 3 || mark !== null;
}

function yearOnly(part: NumberPart): TypedDate {
  return { year: yearOf(part), month: null, day: null };
}

function yearOf({ digits, mark }: NumberPart): TypedYear {
  return { digits, mark };
}

function shapeOf(part: Part): string {
  return part.is.charAt(0);
}

/** A longer number is neither a day, nor a month, nor a year. */
const longestYear = 4;

interface Draft {
  readonly parts: Part[];
  /** An era whose year has not come yet. */
  pending: Calendar | null;
}

/** Drops fillers and gives each era to its year: the one before it, else the number right after. */
function toParts(lexemes: readonly DateLexeme[]): readonly Part[] | null {
  const draft: Draft = { parts: [], pending: null };
  const fits = lexemes.every((lexeme) => {
    if (lexeme.kind === 'word') return addWord(draft, lexeme.word);
    draft.parts.push({ is: 'number', digits: lexeme.digits, mark: draft.pending });
    draft.pending = null;
    return lexeme.digits.length <= longestYear;
  });
  return fits && draft.pending === null ? trimFullStop(draft.parts) : null;
}

function addWord(draft: Draft, word: DateWord): boolean {
  if (word.is === 'filler') return true;
  if (draft.pending !== null) return false;
  if (word.is === 'era') draft.pending = markLast(draft.parts, word.era);
  else if (word.is === 'month' || word.is === 'sign') draft.parts.push(word);
  else return false;
  return true;
}

/** "1992 CE": marks the year just read; where there is none, or it is marked already, the era waits for the next. */
function markLast(parts: Part[], mark: Calendar): Calendar | null {
  const last = parts.at(-1);
  if (last?.is !== 'number' || last.mark !== null || last.digits.length < 3) return mark;
  parts[parts.length - 1] = { ...last, mark };
  return null;
}

/** A full stop after the date says nothing. A dash might: "1992–". */
function trimFullStop(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  return last?.is === 'sign' && last.sign === '.' ? parts.slice(0, -1) : parts;
}
