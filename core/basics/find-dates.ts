import type { Edtf } from '#core/basics/edtf.ts';
import { type Locale, locales } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import { readDate } from '#core/basics/read-date.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import { unitWords } from '#core/basics/unit-words.ts';

/** A date that a sentence gives. */
export interface FoundDate {
  readonly text: string;
  /** What it may mean; none where no such day exists. */
  readonly dates: readonly Edtf[];
}

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const to = ' ?(?:[-–—]|ถึง|และ|to|and) ?(?:วันที่ ?)?';
const era = '(?:[พค]\\.? ?ศ\\.? ?)';
const shortThai = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];
const shortEnglish = monthNames.en.map((name) => `${name.toLowerCase().slice(0, 3)}(?:t?\\.|t(?= ))?`);
const months = [
  ...locales.flatMap((locale) => monthNames[locale].map((name) => name.toLowerCase())),
  ...shortThai.map((name) => name.replaceAll('.', '\\.')),
  ...shortEnglish,
].join('|');
const years = `(?:ปี ?)?${era}?\\d{4}`;

/** Every part is bounded, so each place of a text is looked at a bounded number of times. */
const patterns: readonly RegExp[] = [
  // 5–12 May 2025, วันที่ 5 ถึง 12 พฤษภาคม พ.ศ. 2568, July 2008
  `(?<![\\d.,])(?:${day}(?:${to}${day})? ?(?:of )?)?(?<![a-z])(?:เดือน ?)?(?:${months}),? ?(?:of )?${years}(?!\\d)`,
  // May 5, 2025
  `(?<![a-z])(?:${months}) ${day}(?:${to}${day})?,? \\d{4}(?!\\d)`,
  // 1992-06-29, 29/6/1992
  '(?<![\\d.,/a-z-])(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d/-])',
  // พ.ศ. 2565–2569
  `${era}\\d{4}(?:${to}${era}?\\d{4})?(?!\\d)`,
].map((source) => new RegExp(source, 'g'));
/** A number of four digits alone, or two: years, unless a unit follows. */
const bareYears = /(?<![\d.,/$a-z-]|[–-] ?)\d{4}(?: ?[–-] ?\d{4})?(?![\d%/a-z-]|[.,]\d)/g;

const units = unitWords.flatMap(([, words]) => words);
const scales = ['million', 'billion', 'ล้าน', 'หมื่น', 'แสน'];

/**
 * The dates that a sentence gives with their year, in Thai or English and in either era, and the sentence
 * without them. A year that belongs to a name (EXPO-2017) or counts something (2000 people) is none.
 * Linear in the length of the text.
 */
export function findDates(
  text: string,
  locale: Locale,
): { readonly found: readonly FoundDate[]; readonly rest: string } {
  const found: FoundDate[] = [];
  let rest = normaliseThai(text).toLowerCase();
  for (const pattern of patterns)
    rest = rest.replace(pattern, (match) => {
      const dates = datesIn(match, locale);
      if (dates) found.push({ text: match.trim(), dates });
      return dates ? ' '.repeat(match.length) : match;
    });
  rest = rest.replace(bareYears, (match, at: number) => {
    const dates = isCounted(rest.slice(at + match.length, at + match.length + 20))
      ? []
      : datesIn(match, locale);
    if (!dates || dates.length === 0) return match;
    found.push({ text: match, dates });
    return ' '.repeat(match.length);
  });
  return { found, rest };
}

function isCounted(after: string): boolean {
  const next = after.trimStart();
  return [...units, ...scales].some((word) => word !== '.' && next.startsWith(word));
}

/** What a date may mean. Null where its year cannot be told; none where there is no such day. */
function datesIn(match: string, locale: Locale): readonly Edtf[] | null {
  const reading = readDate(match.trim(), locale);
  if (reading.kind === 'date') return [reading.date.date];
  if (reading.kind === 'ambiguous')
    return reading.candidates.length === 0 ? null : reading.candidates.map(({ date }) => date);
  // "5 and 7 May": the second day alone is the date.
  const second = /^\d{1,2}[^\d]+(\d{1,2}[^\d].*)$/.exec(match);
  const alone = second?.[1] ? readDate(second[1], locale) : reading;
  return alone.kind === 'date' ? [alone.date.date] : [];
}
