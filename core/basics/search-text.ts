import { normaliseThai } from '#core/basics/thai-text.ts';

/**
 * A text as it is searched: normalised, in lower case, without accents on Latin letters (Tô Lâm → to lam),
 * numbers without the commas between their digits, punctuation as blanks.
 */
export function searchText(text: string): string {
  return normaliseThai(text)
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/(?:[^\p{L}\p{M}\p{N}.%]|\.(?!\d))+/gu, ' ')
    .trim();
}

/** The words of a query, each once; the longest text that is looked at is `longestQuery`. */
export function searchWords(query: string): readonly string[] {
  const words = searchText(query.slice(0, longestQuery)).split(' ');
  return [...new Set(words.filter((word) => word !== ''))];
}

/** In UTF-16 units. */
export const longestQuery = 200;
