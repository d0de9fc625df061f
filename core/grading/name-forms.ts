import { normaliseThai } from '#core/basics/thai-text.ts';
import { nameAffixes, officeTitles } from '#core/grading/name-affixes.ts';

/** A name as it is compared, without blanks and signs. */
export interface NameForms {
  /** All of it. */
  readonly full: string;
  /** Without titles and the like before it and Thai words for "of" in it; the same as `full` where there are none. */
  readonly bare: string;
}

const latinBeyondAscii = /[\u0080-\u024F\u1E00-\u1EFF]/;
const latinMarks = /\p{M}/gu;
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
  return { full: joined(words), bare: bareForm(words) };
}

/** An answer without an office said before the name in it; null where none is. */
export function withoutOffice(text: string): string | null {
  const words = nameWords(text);
  const office = officeTitles.find((title) => standsBefore(title, words));
  return office === undefined ? null : bareForm(words.slice(office.length).trimStart());
}

/** Letters and digits in runs with one blank between; signs are blanks, quotes and ฯ nothing. */
function nameWords(text: string): string {
  const folded = normaliseThai(text).toLowerCase();
  const plain = latinBeyondAscii.test(folded) ? foldLatin(folded) : folded;
  return plain
    .replace(/['’‘`´ʼฯ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** é → e and the like, on Latin letters only: in Thai and other scripts marks are letters. */
function foldLatin(text: string): string {
  return Array.from(text, (char) => {
    if (!latinBeyondAscii.test(char)) return char;
    return latinLetters.get(char) ?? char.normalize('NFD').replace(latinMarks, '');
  }).join('');
}

function bareForm(words: string): string {
  return joined(withoutAffixes(words)).replace(thaiOf, '$1');
}

function withoutAffixes(words: string): string {
  let rest = words;
  for (;;) {
    const affix = affixesByFirst.get(rest.charAt(0))?.find((candidate) => standsBefore(candidate, rest));
    if (affix === undefined) return rest;
    rest = rest.slice(affix.length).trimStart();
  }
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
