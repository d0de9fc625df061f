import { nameAffixes } from '#core/grading/name-affixes.ts';
import { editCost, thaiSounds } from '#core/grading/name-distance.ts';
import { foldLatin } from '#core/grading/name-forms.ts';

/**
 * What is seen of a name at one glance at each of its characters, before anything in it is put right. A set
 * of letters is the bits of a number; Thai letters of one sound are one, as are any that share a bit.
 */
export interface NameSketch {
  readonly latin: number;
  readonly thai: number;
  readonly digits: number;
  /** How many of its letters are in those sets. */
  readonly counted: number;
  /** How many letters it has at most: vowels on the line are letters, of which two may turn into one. */
  readonly letters: number;
  /** May a title be taken off it, or a Thai "of" out of it? Else it is compared in full only. */
  readonly shrinks: boolean;
  /** Is anything in it that might yet turn into a letter or digit, such as full-width forms? Then it shows nothing. */
  readonly opaque: boolean;
}

export function sketchName(text: string): NameSketch {
  const plain = beyondTables.test(text) ? foldLatin(text.toLowerCase()) : text;
  let [latin, thai, digits, counted, letters, start] = [0, 0, 0, 0, 0, 0];
  let opaque = false;
  for (let at = 0; at < plain.length; at += 1) {
    const place = placeOf(plain.charCodeAt(at));
    opaque ||= place === unknown;
    latin |= tables.latin[place] ?? 0;
    thai |= tables.thai[place] ?? 0;
    digits |= tables.digits[place] ?? 0;
    letters += tables.letters[place] ?? 0;
    const counts = tables.counted[place] ?? 0;
    counted += counts;
    if (counts > 0 && start < tables.size) start = start * tables.size + place;
  }
  const shrinks = titleStarts.has(start) || thaiOfs.some((of) => (thai & of) === of);
  return { latin, thai, digits, counted, letters, shrinks, opaque };
}

/** What is typed, in full and without its titles: `bare` holds no letter that `full` lacks. */
export interface TypedSketch {
  readonly full: NameSketch;
  readonly bare: NameSketch;
}

/**
 * May a typed name, in either form, lie within so many edits of one that is known, or be it? Never false
 * where it is: a kind of letter that only one of the two has, and a letter more, each take an edit. Of a
 * known name that may lose some letters, those say nothing. Digits bear no slip. `most` is a distance; null
 * is what the known name bears by itself.
 */
export function mayBeNear({ full, bare }: TypedSketch, known: NameSketch, most: number | null): boolean {
  if (known.opaque) return true;
  if (full.digits !== known.digits) return false;
  const edits = (most ?? typoBudget(known.letters)) / editCost;
  if (known.shrinks) return isWithin(bare, known, edits);
  return [full, bare].some((form) => isWithin(form, known, edits) && isWithin(known, form, edits));
}

/** Does the one have no more letters, and kinds of them, than the other and so many edits? */
function isWithin(one: NameSketch, other: NameSketch, edits: number): boolean {
  return one.counted - other.counted <= edits && lettersOnlyIn(one, other) <= edits;
}

function lettersOnlyIn(a: NameSketch, b: NameSketch): number {
  return bitsIn(a.latin & ~b.latin) + bitsIn(a.thai & ~b.thai);
}

/** What may be wrong in the longest name: three edits. */
export const mostEdits = 3 * editCost;

/** What may be wrong in a name of so many letters: nothing up to 3, three edits above 14. */
export function typoBudget(letters: number): number {
  if (letters <= 3) return 0;
  if (letters <= 7) return editCost;
  return letters <= 14 ? 2 * editCost : mostEdits;
}

const beyondTables = /[^\0-\x7F\u0E00-\u0E7F]/;
const asciiSize = 0x80;
const firstThai = 0x0e00;
const lastConsonant = 0x0e2e;
const lastThaiLetter = 0x0e46;
/** After the places of ASCII and Thai: for a letter of neither, for what is none, and for what may turn into either. */
const letter = 2 * asciiSize;
const noLetter = letter + 1;
const unknown = letter + 2;

function placeOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code < asciiSize) return code;
  if (code >= firstThai && code < firstThai + asciiSize) return code - firstThai + asciiSize;
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return letter;
  // Marks that are taken off, blanks, dashes, quotes, and what is invisible.
  const isNone = (code >= 0x300 && code < 0x370) || (code >= 0x2000 && code < 0x2070) || code === 0xfeff;
  return isNone ? noLetter : unknown;
}

/** What each place adds to a sketch. */
const tables = makeTables();

function makeTables() {
  const size = unknown + 1;
  const [latin, thai, digits] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [counted, letters] = [new Uint8Array(size), new Uint8Array(size)];
  for (const char of 'abcdefghijklmnopqrstuvwxyz') {
    const place = placeOf(char.charCodeAt(0));
    latin[place] = 1 << (place - 0x61);
    counted[place] = 1;
    letters[place] = 1;
  }
  for (let digit = 0; digit < 10; digit += 1) {
    digits[0x30 + digit] = 1 << digit;
    digits[placeOf(0x0e50 + digit)] = 1 << digit;
  }
  for (let code = firstThai; code <= lastThaiLetter; code += 1) {
    const char = String.fromCharCode(code);
    letters[placeOf(code)] = /\p{M}/u.test(char) ? 0 : 1;
    if (code > lastConsonant) continue;
    const sound = thaiSounds.find((alike) => alike.includes(char)) ?? char;
    thai[placeOf(code)] = 1 << (sound.charCodeAt(0) % 31);
    counted[placeOf(code)] = 1;
  }
  letters[letter] = 1;
  return { size, latin, thai, digits, counted, letters };
}

/** How titles begin, by two letters: a name that begins otherwise has none. */
const titleStarts: ReadonlySet<number> = new Set(
  nameAffixes.map((title) => {
    const [first = 0, second = 0] = Array.from(title, (char) => placeOf(char.charCodeAt(0))).filter(
      (place) => tables.counted[place],
    );
    return first * tables.size + second;
  }),
);

/** The consonants of แห่ง and ของ. */
const thaiOfs = ['หง', 'ของ'].map((consonants) =>
  Array.from(consonants, (char) => tables.thai[placeOf(char.charCodeAt(0))] ?? 0).reduce((a, b) => a | b),
);

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
