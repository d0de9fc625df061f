import type { Locale } from '#core/basics/locale.ts';

/** Nouns that stand before a name in Thai as they stand before "which" in a question. */
const headNouns = [
  'ประเทศ',
  'จังหวัด',
  'เมือง',
  'กรุง',
  'มหาวิทยาลัย',
  'กระทรวง',
  'บริษัท',
  'องค์การ',
  'สถานทูต',
  'คณะกรรมการ',
  'ความตกลง',
  'สนธิสัญญา',
  'โครงการ',
  'นาย',
  'นาง',
];

/**
 * Does only the right option fit the grammar of the stem: the one that begins with a vowel after "an", the
 * one that begins with the noun the question asks with (ประเทศใด)?
 */
export function grammarTells(stem: string, key: string, wrong: readonly string[], locale: Locale): boolean {
  const fits = locale === 'th' ? nounTest(stem) : articleTest(stem);
  return fits?.(key) === true && !wrong.some(fits);
}

function articleTest(stem: string): ((text: string) => boolean) | null {
  const article = /\b(an?)[\s_…?:.]*$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return null;
  return (text) => /^[aeiou]/i.test(text) === (article === 'an');
}

function nounTest(stem: string): ((text: string) => boolean) | null {
  const noun = headNouns.find((each) => ['ใด', 'ไหน', 'อะไร'].some((which) => stem.includes(each + which)));
  return noun === undefined ? null : (text) => text.startsWith(noun);
}
