/** The words a reader knows, each with its meaning, found longest first. */
export interface Lexicon<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Length of the longest word that begins with a character. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A run of ASCII digits, or a known word. `spaced`: was there a blank before it? */
export type Lexeme<Meaning> =
  | { readonly kind: 'digits'; readonly digits: string; readonly spaced: boolean }
  | { readonly kind: 'word'; readonly word: Meaning; readonly spaced: boolean };

export function makeLexicon<Meaning>(
  groups: readonly (readonly [Meaning, readonly string[]])[],
): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  for (const [meaning, words] of groups) {
    for (const word of words) {
      meanings.set(word, meaning);
      const first = word.charAt(0);
      longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
    }
  }
  return { meanings, longest };
}

/**
 * Cuts a normalised, lower-case text into digits and known words; null as soon as something is unknown.
 * Thai needs no blanks between words; a Latin word ends where its letters end. Linear: no character is
 * looked at more often than the longest word is long.
 */
export function lex<Meaning>(text: string, lexicon: Lexicon<Meaning>): readonly Lexeme<Meaning>[] | null {
  const lexemes: Lexeme<Meaning>[] = [];
  let at = 0;
  while (at < text.length) {
    const spaced = text.charAt(at) === ' ';
    if (spaced) at += 1;
    const digits = digitsAt(text, at);
    if (digits !== '') {
      lexemes.push({ kind: 'digits', digits, spaced });
      at += digits.length;
      continue;
    }
    const found = wordAt(text, at, lexicon);
    if (!found) return null;
    lexemes.push({ kind: 'word', word: found.meaning, spaced });
    at += found.length;
  }
  return lexemes;
}

/** A lexeme with its place in the text. */
export interface PlacedLexeme<Meaning> {
  readonly start: number;
  readonly end: number;
  /** Null for a run of digits. */
  readonly word: Meaning | null;
}

/**
 * The stretches of a lower-case text that are made of digits and known words, between words that are not
 * known. A number that hangs on an unknown Latin word (expo-2017) belongs to it. Linear, as `lex` is.
 */
export function knownStretches<Meaning>(
  text: string,
  lexicon: Lexicon<Meaning>,
): readonly (readonly PlacedLexeme<Meaning>[])[] {
  const stretches: PlacedLexeme<Meaning>[][] = [[]];
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const start = at;
    const digits = digitsAt(text, at);
    const found = digits === '' ? wordAt(text, at, lexicon) : null;
    const length = found?.length ?? digits.length;
    if (length > 0) stretches.at(-1)?.push({ start, end: start + length, word: found?.meaning ?? null });
    else stretches.push([]);
    at = length > 0 ? start + length : afterUnknown(text, start);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** The place after an unknown character; after an unknown Latin word the whole of it, with the number hung on it. */
function afterUnknown(text: string, from: number): number {
  let to = from;
  while (isLatin(text.charAt(to))) to += 1;
  if (to === from) return from + 1;
  const digits = digitsAt(text, to + ('-–'.includes(text.charAt(to) || ' ') ? 1 : 0));
  return digits === '' ? to : to + digits.length + (digitsAt(text, to) === '' ? 1 : 0);
}

function digitsAt(text: string, from: number): string {
  let to = from;
  while (text.charAt(to) >= '0' && text.charAt(to) <= '9') to += 1;
  return text.slice(from, to);
}

function wordAt<Meaning>(
  text: string,
  at: number,
  { meanings, longest }: Lexicon<Meaning>,
): { readonly meaning: Meaning; readonly length: number } | null {
  for (let length = longest.get(text.charAt(at)) ?? 0; length > 0; length -= 1) {
    const meaning = meanings.get(text.slice(at, at + length));
    if (meaning !== undefined && endsWord(text, at + length)) return { meaning, length };
  }
  return null;
}

/** False in the middle of a Latin word: "mar" does not end in "martian". */
function endsWord(text: string, at: number): boolean {
  return !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
}

function isLatin(char: string): boolean {
  return char >= 'a' && char <= 'z';
}
