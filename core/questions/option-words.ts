import type { Locale } from '#core/basics/locale.ts';
import { comparableText } from '#core/questions/comparable-text.ts';

const thaiLetters = 6;

/**
 * The pieces of a text by which it may be recognised in another: words of four letters or more. Thai is
 * written without spaces, so there every run of six letters counts.
 */
export function piecesOf(text: string, locale: Locale): ReadonlySet<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map(comparableText);
  return new Set(locale === 'th' ? words.flatMap(runsOf) : words);
}

/** How many pieces two texts have in common. */
export function sharedPieces(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const piece of one) if (other.has(piece)) count += 1;
  return count;
}

function runsOf(word: string): string[] {
  if (!/[ก-๛]/.test(word)) return [word];
  return Array.from({ length: Math.max(0, word.length - thaiLetters + 1) }, (_, at) =>
    word.slice(at, at + thaiLetters),
  );
}
