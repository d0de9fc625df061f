import { normaliseThai } from '#core/basics/thai-text.ts';

/**
 * A text reduced to what makes it different from another: normalised, in lower case, without spaces,
 * quotation marks and punctuation. For telling options apart, never for grading what a person typed.
 */
export function comparableText(text: string): string {
  return normaliseThai(text)
    .toLowerCase()
    .replace(/[\s.,;:!?'"“”‘’()[\]\-–—]/g, '');
}
