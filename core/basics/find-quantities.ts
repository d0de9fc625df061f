import { knownStretches, type PlacedLexeme } from '#core/basics/lexicon.ts';
import { type QuantityWord, quantityWords } from '#core/basics/quantity-words.ts';
import { type ReadQuantity, readQuantity } from '#core/basics/read-quantity.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';

/** A number that a sentence gives. */
export interface FoundQuantity {
  readonly text: string;
  readonly amount: number;
  /** The units its words can stand for; empty where none was told, and for a place in a row. */
  readonly units: readonly string[];
  /** Is it written in digits? Words for small numbers also stand where nothing is counted: "the two sides". */
  readonly inDigits: boolean;
  /** Is it a place in a row: fifth, ครั้งที่สอง, คนแรก? */
  readonly isOrdinal: boolean;
}

/** No number with its unit takes more words. */
const mostLexemes = 8;

/**
 * The numbers that a sentence gives, in Thai or English, in digits or in words, each with its unit where it
 * has one. Dates are to be taken out before. Linear in the length of the text.
 */
export function findQuantities(text: string): readonly FoundQuantity[] {
  const read = normaliseThai(text).toLowerCase();
  return knownStretches(read, quantityWords).flatMap((stretch) => {
    const found: FoundQuantity[] = [];
    let at = 0;
    while (at < stretch.length) {
      const taken = takeLongest(read, stretch, at);
      if (taken) found.push(taken.found);
      at += taken?.length ?? 1;
    }
    return found;
  });
}

type Word = PlacedLexeme<QuantityWord>;

function takeLongest(
  text: string,
  stretch: readonly Word[],
  at: number,
): { readonly found: FoundQuantity; readonly length: number } | null {
  if (!mayBegin(stretch, at)) return null;
  for (let length = Math.min(mostLexemes, stretch.length - at); length > 0; length -= 1) {
    const words = stretch.slice(at, at + length);
    const piece = text.slice(words[0]?.start, words.at(-1)?.end);
    const quantity = isNumberOrUnit(words.at(-1)) ? readQuantity(piece) : null;
    if (!quantity) continue;
    const found = describe(piece, words, quantity);
    return found && { found, length };
  }
  return null;
}

/** Null for words that only look like a number: หนึ่ง of ประเทศหนึ่ง ("a country"), ศูนย์ of a centre, "one of the goods". */
function describe(piece: string, words: readonly Word[], quantity: ReadQuantity): FoundQuantity | null {
  const { amount } = quantity;
  const inDigits = words.some(({ word }) => word === null);
  const isOrdinal = ordinalWords.test(piece);
  const units = isOrdinal ? [] : quantity.units;
  const found = { text: piece, amount, units, inDigits, isOrdinal };
  if (inDigits || isOrdinal) return found;
  const isUnitFirst = words[0]?.word?.is === 'unit';
  const isThai = piece.charAt(0) > '\u0E00';
  if (amount === 0 || piece.startsWith('one of ') || (isUnitFirst && amount === 1)) return null;
  return units.length === 0 && (isThai || amount === 1) ? null : found;
}

const ordinalWords =
  /ที่|แรก|อันดับ|ลำดับ|\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth/;

/** A number begins with itself, or with a unit that stands before it: ร้อยละ, $, ครั้งที่, คนแรก. */
function mayBegin(stretch: readonly Word[], at: number): boolean {
  const word = stretch[at]?.word;
  if (word === undefined) return false;
  if (word === null) return true;
  if (word.is === 'numeral' || word.is === 'half' || word.is === 'multiple') return true;
  // สิบหกคน: Thai counts from ten on with its scale words.
  if (word.is === 'scale') return word.counting === 'thai';
  if (word.is !== 'unit') return false;
  if (word.unit.units.some((unit) => unit === 'percent' || unit === 'rank' || unit === 'USD')) return true;
  // โครงการแรก, แห่งที่สอง: the place is told right after.
  const next = stretch[at + 1]?.word;
  const isOrdinal = next?.is === 'numeral' && next.value === 1;
  const afterNext = stretch[at + 2]?.word;
  return isOrdinal || (next?.is === 'filler' && (afterNext === null || afterNext?.is === 'numeral'));
}

/** A number never ends in a word that says nothing: that belongs to what follows. */
function isNumberOrUnit(lexeme: Word | undefined): boolean {
  if (!lexeme) return false;
  const { word } = lexeme;
  return word === null || !['filler', 'glue', 'hedge', 'comma', 'dot', 'dash', 'bracket'].includes(word.is);
}
