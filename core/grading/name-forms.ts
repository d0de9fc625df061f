import { politeEndings } from '#core/basics/polite-endings.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { nameAffixes, officeTitles } from '#core/grading/name-affixes.ts';

/** A name as it is compared, without signs. */
export interface NameForms {
  /** Its words, one blank between them. */
  readonly words: string;
  /** All of it, without blanks. */
  readonly full: string;
  /** Without titles and the like before it and Thai words for "of" in it; the same as `full` where there are none. */
  readonly bare: string;
}

const latinBeyondAscii = /[\u0080-\u024F\u1E00-\u1EFF]/;
const latinMarks = /\p{M}/gu;
/** Marks for letters that Unicode does not compose, as the dot that is left of İ in lower case. */
const looseMarks = /[\u0300-\u036F]/g;
/** Letters whose stroke or ligature Unicode does not take apart. */
const latinLetters: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const affixesByFirst: ReadonlyMap<string, readonly string[]> = new Map(
  nameAffixes.map((affix) => {
    const first = affix.charAt(0);
    return [first, nameAffixes.filter((other) => other.startsWith(first))];
  }),
);
/** ประธานาธิบดีแห่งคาซัคสถาน is ประธานาธิบดีคาซัคสถาน; at an end of the name it is a word of its own. */
const thaiOf = /(.)(?:แห่ง|ของ)(?=.)/gu;
/** A title alone is no name: what is left must have this many letters. */
const shortestBareName = 2;

/** The forms under which a name is compared; `full` is empty where the text has neither letter nor digit. */
export function nameForms(text: string): NameForms {
  const words = nameWords(text);
  return { words, full: joined(words), bare: bareForm(words) };
}

/** An answer's bare form without what only answers say: an office before a name, ครับ or ค่ะ after it. Empty where nothing is said. */
export function personForms(text: string): readonly string[] {
  const words = nameWords(text);
  const ending = politeEndings.find((word) => words.endsWith(word));
  const said = ending === undefined ? words : words.slice(0, -ending.length).trimEnd();
  const person = withoutOffice(said);
  if (person !== null) return [bareForm(person)];
  return ending === undefined ? [] : [bareForm(said)];
}

/** What follows the first office in a text; titles may stand before it, but นาย is not taken off นายกรัฐมนตรี. Null where there is none. */
function withoutOffice(words: string): string | null {
  for (let rest: string | null = words; rest !== null; rest = withoutAffix(rest)) {
    for (const title of officeTitles) {
      if (standsBefore(title, rest)) return rest.slice(title.length).trimStart();
    }
  }
  return null;
}

/** Letters and digits in runs with one blank between; signs are blanks, quotes and ฯ nothing. */
function nameWords(text: string): string {
  const folded = normaliseThai(text).toLowerCase();
  const plain = latinBeyondAscii.test(folded) ? foldLatin(folded) : folded;
  return plain
    .replace(looseMarks, '')
    .replace(/['’‘`´ʼฯ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** é → e and the like, on Latin letters only: in Thai and other scripts marks are letters. */
export function foldLatin(text: string): string {
  let folded = '';
  for (const char of text) folded += latinBeyondAscii.test(char) ? foldLetter(char) : char;
  return folded;
}

// There are few such letters, and Vietnamese names are full of them.
const foldedLetters = new Map<string, string>();

function foldLetter(char: string): string {
  const known = foldedLetters.get(char);
  if (known !== undefined) return known;
  const plain = char.normalize('NFD').replace(latinMarks, '');
  const folded = latinLetters.get(plain) ?? plain;
  foldedLetters.set(char, folded);
  return folded;
}

function bareForm(words: string): string {
  return joined(withoutAffixes(words)).replace(thaiOf, '$1');
}

function withoutAffixes(words: string): string {
  const rest = withoutAffix(words);
  return rest === null ? words : withoutAffixes(rest);
}

/** Without the affix it begins with; null where there is none. */
function withoutAffix(words: string): string | null {
  const affix = affixesByFirst.get(words.charAt(0))?.find((candidate) => standsBefore(candidate, words));
  return affix === undefined ? null : words.slice(affix.length).trimStart();
}

/** A Latin title is a word of its own; Thai writes on without a blank. */
function standsBefore(affix: string, words: string): boolean {
  if (!words.startsWith(affix)) return false;
  const rest = words.slice(affix.length);
  if (/^[a-z]/.test(affix) && !rest.startsWith(' ')) return false;
  return rest.trimStart().length >= shortestBareName && !/^\p{M}/u.test(rest);
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}
