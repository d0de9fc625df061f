import { makeLexicon } from '#core/basics/lexicon.ts';
import type { Calendar } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import { politeEndings } from '#core/basics/polite-endings.ts';

/** What a word or sign can mean inside a date. */
export type DateWord =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'era'; readonly era: Calendar }
  /** Stands between the parts of a numeric date, or between the two ends of a period. */
  | { readonly is: 'sign'; readonly sign: '-' | '/' | '.' }
  | { readonly is: 'to' }
  | { readonly is: 'between' }
  | { readonly is: 'and' }
  /** The same date said again, or another one: 1992 หรือ 2535. */
  | { readonly is: 'or' }
  | { readonly is: 'since' }
  | { readonly is: 'until' }
  | { readonly is: 'now' }
  | { readonly is: 'open-bracket' }
  | { readonly is: 'close-bracket' }
  /** Says nothing about which date is meant. */
  | { readonly is: 'filler' };

/** Thai short forms of the months, and the two spoken or often misspelt ones beside the full name. */
const thaiMonths: readonly (readonly string[])[] = [
  ['ม.ค.', 'มกรา'],
  ['ก.พ.', 'กุมภา', 'กุมภาพันธ'],
  ['มี.ค.', 'มีนา'],
  ['เม.ย.', 'เมษา'],
  ['พ.ค.', 'พฤษภา', 'พฤศภาคม'],
  ['มิ.ย.', 'มิถุนา'],
  ['ก.ค.', 'กรกฎา', 'กรกฏาคม', 'กรกฏา'],
  ['ส.ค.', 'สิงหา'],
  ['ก.ย.', 'กันยา'],
  ['ต.ค.', 'ตุลา'],
  ['พ.ย.', 'พฤศจิกา', 'พฤษจิกายน'],
  ['ธ.ค.', 'ธันวา'],
];

const thaiWeekdays = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'พฤหัส', 'ศุกร์', 'เสาร์', 'อาทิตย์'];
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const fillers = [
  ...['วันที่', 'วัน', 'ที่', 'เดือน', 'ปี', 'ใน', 'เมื่อ', 'ช่วง', 'ราว', 'ราวๆ', 'ราว ๆ', 'ประมาณ'],
  ...politeEndings,
  ...thaiWeekdays,
  ...thaiWeekdays.map((day) => `วัน${day}`),
  ...['the', 'of', 'on', 'in', 'day', 'date', 'month', 'year', 'st', 'nd', 'rd', 'th'],
  ...['about', 'around', 'approximately', 'approx', 'approx.', 'circa', 'ca', 'ca.', 'c', 'c.', '~', ','],
  // Before a short year: '92.
  ...["'", '’', '‘'],
  ...englishWeekdays,
  ...englishWeekdays.map((day) => day.slice(0, 3)),
];

/** Every word and sign of a typed date, in both languages, lower case. */
export const dateWords = makeLexicon<DateWord>([
  ...monthNames.th.map((name, index) => monthEntry(index, [name, ...thaiMonthForms(index)])),
  ...monthNames.en.map((name, index) => monthEntry(index, englishMonthForms(name.toLowerCase()))),
  [{ is: 'era', era: 'be' }, ['พุทธศักราช', ...dotted('พ.ศ.'), ...dotted('b.e.'), 'buddhist era']],
  [
    { is: 'era', era: 'ce' },
    ['คริสต์ศักราช', 'คริสตศักราช', ...dotted('ค.ศ.'), ...dotted('c.e.'), ...dotted('a.d.'), 'common era'],
  ],
  [{ is: 'sign', sign: '-' }, ['-', '‐', '‑', '‒', '–', '—', '−']],
  [{ is: 'sign', sign: '/' }, ['/']],
  [{ is: 'sign', sign: '.' }, ['.']],
  [{ is: 'to' }, ['to', 'ถึง', 'through']],
  [{ is: 'between' }, ['between', 'ระหว่าง']],
  [{ is: 'and' }, ['and', 'และ', 'กับ', '&']],
  [{ is: 'or' }, ['or', 'หรือ', '=']],
  [{ is: 'since' }, ['since', 'from', 'starting', 'ตั้งแต่', 'นับตั้งแต่', 'นับแต่', 'จาก']],
  [{ is: 'until' }, ['until', 'till', 'up to', 'จนถึง', 'จนกระทั่ง']],
  [{ is: 'now' }, ['now', 'present', 'onward', 'onwards', 'ปัจจุบัน', 'เป็นต้นมา', 'เป็นต้นไป']],
  [{ is: 'open-bracket' }, ['(', '[']],
  [{ is: 'close-bracket' }, [')', ']']],
  [{ is: 'filler' }, fillers],
]);

function monthEntry(index: number, forms: readonly string[]): readonly [DateWord, readonly string[]] {
  return [{ is: 'month', month: index + 1 }, forms];
}

function thaiMonthForms(index: number): readonly string[] {
  const [short = '', ...others] = thaiMonths[index] ?? [];
  return [...dotted(short), ...others];
}

function englishMonthForms(name: string): readonly string[] {
  const short = name.slice(0, 3);
  return name === 'september' ? [name, short, `${short}.`, 'sept', 'sept.'] : [name, short, `${short}.`];
}

/** "พ.ศ." as people type it: with its dots, without the last or the first, with none, with a blank between. */
function dotted(form: string): readonly string[] {
  const parts = form.split('.').filter((part) => part !== '');
  const joined = parts.join('');
  const spaced = parts.join('. ');
  return [form, parts.join('.'), joined, `${joined}.`, `${spaced}.`, spaced, parts.join(' ')];
}
