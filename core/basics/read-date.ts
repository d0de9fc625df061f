import { dateWords } from '#core/basics/date-words.ts';
import { edtfContains } from '#core/basics/edtf.ts';
import { lex } from '#core/basics/lexicon.ts';
import type { Locale } from '#core/basics/locale.ts';
import { longestAnswer } from '#core/basics/longest-answer.ts';
import type { DateLexeme } from '#core/basics/parse-date-point.ts';
import { parseDateSpan } from '#core/basics/parse-date-span.ts';
import { type ReadDate, resolveDate } from '#core/basics/resolve-date.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { unquote } from '#core/basics/unquote.ts';

/** What a typed text says of a date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: ReadDate }
  /** Several dates, or none to offer where the year is missing or cannot be told: to be asked, not guessed. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ReadDate[] }
  | { readonly kind: 'not-understood' };

/** No date or period takes more words; with this few, trying every joint of a period stays cheap. */
const mostLexemes = 40;

/**
 * Reads a whole text as one date or period, in Thai or English, in either era: `29 มิ.ย. 2535`,
 * `June 29, 1992`, `29/6/1992`, `1992-06-29`, `5–12 May 2025`, `ตั้งแต่ตุลาคม พ.ศ. 2559`. Never reads part
 * of a text, and never a date that does not exist. In English 6/7/1992 is ambiguous; in Thai the day
 * comes first. Linear in the length of the text, which is at most `longestAnswer`.
 */
export function readDate(text: string, locale: Locale): DateReading {
  if (text.length > longestAnswer) return { kind: 'not-understood' };
  const lexemes = lex(unquote(normaliseThai(text)).toLowerCase(), dateWords)?.filter(saysSomething);
  if (!lexemes || lexemes.length === 0 || lexemes.length > mostLexemes) return { kind: 'not-understood' };
  const { outer, inner } = splitSaidTwice(lexemes);
  const reading = readSpan(outer, locale);
  return inner ? confirm(reading, readSpan(inner, locale)) : reading;
}

function saysSomething(lexeme: DateLexeme): boolean {
  return lexeme.kind === 'digits' || lexeme.word.is !== 'filler';
}

function readSpan(lexemes: readonly DateLexeme[], locale: Locale): DateReading {
  const spans = parseDateSpan(lexemes, locale);
  const resolved = spans.map(resolveDate).filter((found) => found !== null);
  const known = resolved.filter((found) => found !== 'unknown-year');
  const distinct = [...new Map(known.map((found) => [found.date.text, found])).values()];
  const [first, ...others] = distinct;
  if (!first) return resolved.length > 0 ? { kind: 'ambiguous', candidates: [] } : { kind: 'not-understood' };
  return others.length === 0 ? { kind: 'date', date: first } : { kind: 'ambiguous', candidates: distinct };
}

/** "29 June 1992 (BE 2535)", "1992 or 2535": the second may say the same again, as finely or less. */
function confirm(outer: DateReading, inner: DateReading): DateReading {
  if (outer.kind !== 'date' || inner.kind !== 'date') return outer.kind === 'date' ? inner : outer;
  if (edtfContains(inner.date.date, outer.date.date)) return outer;
  return { kind: 'ambiguous', candidates: [outer.date, inner.date] };
}

/** Takes a bracket at the end, or what follows "or", apart from what stands before it; any other bracket stays, and is not understood. */
function splitSaidTwice(lexemes: readonly DateLexeme[]): {
  readonly outer: readonly DateLexeme[];
  readonly inner: readonly DateLexeme[] | null;
} {
  const isSign = (lexeme: DateLexeme | undefined, sign: string) =>
    lexeme?.kind === 'word' && lexeme.word.is === sign;
  const from = lexemes.findIndex((lexeme) => isSign(lexeme, 'open-bracket'));
  if (from > 0 && isSign(lexemes.at(-1), 'close-bracket')) {
    return { outer: lexemes.slice(0, from), inner: lexemes.slice(from + 1, -1) };
  }
  const or = lexemes.findIndex((lexeme) => isSign(lexeme, 'or'));
  if (or > 0) return { outer: lexemes.slice(0, or), inner: lexemes.slice(or + 1) };
  return { outer: lexemes, inner: null };
}
