/** Quotation marks, and signs that ask or exclaim: round an answer they say nothing. */
const signs = new Set('"\'“”„‘’«»`´?!？！ ');

/** The text without quotation marks, question and exclamation marks, and blanks at its ends. Linear. */
export function unquote(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && signs.has(text.charAt(from))) from += 1;
  while (to > from && signs.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
