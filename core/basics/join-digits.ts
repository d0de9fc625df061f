import type { Lexeme } from '#core/basics/lexicon.ts';
import type { QuantityWord } from '#core/basics/quantity-words.ts';

type QuantityLexeme = Lexeme<QuantityWord>;

/** A number in digits, without its separators, and how many lexemes it took. */
export interface JoinedDigits {
  readonly text: string;
  readonly taken: number;
}

/** No figure people type has more digits; more would not fit a number exactly. */
const mostDigits = 15;

/**
 * The number written in digits at a place: `1,300`, `62 500`, `349.2`, `.5`. Separators stand before
 * groups of three; "1,30" and "349,2" are not guessed at. Null where there is none.
 */
export function joinDigits(lexemes: readonly QuantityLexeme[], at: number): JoinedDigits | null {
  const whole = wholePart(lexemes, at);
  if (!whole) return null;
  const fraction = fractionPart(lexemes, at + whole.taken);
  const digits = whole.text.length + (fraction?.text.length ?? 0);
  if (digits === 0 || digits > mostDigits || isSign(lexemes[at + whole.taken], 'comma')) return null;
  return {
    text: fraction ? `${whole.text || '0'}.${fraction.text}` : whole.text,
    taken: whole.taken + (fraction?.taken ?? 0),
  };
}

function wholePart(lexemes: readonly QuantityLexeme[], at: number): JoinedDigits | null {
  const first = lexemes[at];
  if (first?.kind !== 'digits') return isSign(first, 'dot') ? { text: '', taken: 0 } : null;
  let { digits: text } = first;
  let taken = 1;
  if (text.length > 3) return { text, taken };
  for (;;) {
    const comma = isSign(lexemes[at + taken], 'comma') ? 1 : 0;
    const group = lexemes[at + taken + comma];
    if (group?.kind !== 'digits' || group.digits.length !== 3 || group.spaced === (comma === 1)) break;
    text += group.digits;
    taken += comma + 1;
  }
  return { text, taken };
}

function fractionPart(lexemes: readonly QuantityLexeme[], at: number): JoinedDigits | null {
  const digits = lexemes[at + 1];
  if (!isSign(lexemes[at], 'dot') || digits?.kind !== 'digits' || digits.spaced) return null;
  return { text: digits.digits, taken: 2 };
}

/** An unspaced comma or full stop. */
function isSign(lexeme: QuantityLexeme | undefined, sign: 'comma' | 'dot'): boolean {
  return lexeme?.kind === 'word' && lexeme.word.is === sign;
}
