import { makeLexicon } from '#core/basics/lexicon.ts';
import { type NumberWord, numberWords } from '#core/basics/number-words.ts';
import { politeEndings } from '#core/basics/polite-endings.ts';
import { type UnitWord, unitWords } from '#core/basics/unit-words.ts';
import type { Hedge } from '#core/basics/units.ts';

/** What a word or sign can mean inside a typed quantity. */
export type QuantityWord =
  | NumberWord
  | { readonly is: 'unit'; readonly unit: UnitWord }
  /** "twice", "triple": a number and its unit at once. */
  | { readonly is: 'multiple'; readonly value: number; readonly units: readonly string[] }
  /** เท่าตัว: the unit of a factor, and alone a factor of its own. */
  | { readonly is: 'as-much-again' }
  /** Only after the number: "5 million (USD)"; before it a bracket might mean a minus, as accountants write it. */
  | { readonly is: 'bracket' }
  | { readonly is: 'hedge'; readonly hedge: Hedge }
  | { readonly is: 'filler' };

const fillers = [
  ...politeEndings,
  ...['จำนวน', 'เป็น', 'เพิ่มเป็น', 'เพิ่มขึ้นเป็น', 'ของเดิม', 'มี', 'ที่', 'เงิน', 'มูลค่า', '+', '=', '#', 'ฯ'],
  ...['คราวละ', 'วาระละ', 'ต่อปี', 'per year', 'per annum', 'annually'],
  ...['the', 'no.', 'no', 'number', 'of', 'in', 'worth', 'st', 'nd', 'rd', 'th', 'largest', 'biggest'],
  ...['by', 'as much', 'as many', 'as large', 'as high'],
];

/**
 * Thai counts growth in two ways. เป็นสองเท่า is what a thing comes to: twice as much. เพิ่มขึ้นหนึ่งเท่า and
 * เพิ่มขึ้นเท่าตัว are what it grows by, its own size: twice as much again. So หนึ่งเท่า is a factor of one, and
 * is two only after "grew by". เพิ่มขึ้นสองเท่า is said of both two and three, and is not read at all.
 */
const growsBy = ['เพิ่ม', 'เพิ่มขึ้น', 'เพิ่มอีก', 'เพิ่มขึ้นอีก', 'โตขึ้น', 'อีก'];
const itsOwnSize = ['เท่าตัว', ...['หนึ่งเท่า', '1 เท่า', '1เท่า'].flatMap((once) => [once, `${once}ตัว`])];
const growsByItsSize = growsBy.flatMap((grows) =>
  itsOwnSize.flatMap((size) => [`${grows}${size}`, `${grows} ${size}`]),
);

const hedgeWords: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    ...['about', 'around', 'approximately', 'approx', 'approx.', 'circa', 'ca', 'ca.', 'roughly', 'some'],
    ...['~', '≈', 'ประมาณ', 'ราว', 'ราวๆ', 'ราว ๆ', 'ร่วม'],
  ],
  over: [
    ...['over', 'more than', 'above', 'at least', 'or more', 'and more', '>', '≥', '>=', 'upwards of'],
    ...['no less than', 'not less than', 'no fewer than', 'not fewer than', 'not under', 'not below'],
    ...['กว่า', 'มากกว่า', 'เกิน', 'เกินกว่า', 'อย่างน้อย', 'ไม่น้อยกว่า', 'ไม่ต่ำกว่า', 'ขึ้นไป'],
  ],
  under: [
    ...['under', 'less than', 'fewer than', 'below', 'almost', 'nearly', 'just under', '<'],
    ...['เกือบ', 'ไม่ถึง', 'น้อยกว่า', 'ต่ำกว่า'],
  ],
  'at-most': [
    ...['at most', 'up to', 'no more than', 'not more than', 'not over', 'not above', 'or less', 'or fewer'],
    ...['≤', '<=', 'ไม่เกิน', 'ไม่เกินกว่า', 'ไม่มากกว่า', 'สูงสุด'],
  ],
};

/** Every word and sign of a typed quantity, in both languages, lower case. */
export const quantityWords = makeLexicon<QuantityWord>([
  ...numberWords,
  ...unitWords.map(([unit, words]) => [{ is: 'unit', unit }, words] as const),
  [{ is: 'multiple', value: 1, units: ['times'] }, ['once']],
  [{ is: 'multiple', value: 2, units: ['factor', 'times'] }, ['twice']],
  [{ is: 'multiple', value: 2, units: ['factor'] }, ['double', 'doubled', 'doubling', 'twofold']],
  [{ is: 'multiple', value: 3, units: ['factor', 'times'] }, ['thrice']],
  [{ is: 'multiple', value: 3, units: ['factor'] }, ['triple', 'tripled', 'threefold']],
  [{ is: 'multiple', value: 2, units: ['factor'] }, growsByItsSize],
  [{ is: 'as-much-again' }, ['เท่าตัว']],
  [{ is: 'bracket' }, ['(', ')', '[', ']']],
  [{ is: 'hedge', hedge: 'about' }, hedgeWords.about],
  [{ is: 'hedge', hedge: 'over' }, hedgeWords.over],
  [{ is: 'hedge', hedge: 'under' }, hedgeWords.under],
  [{ is: 'hedge', hedge: 'at-most' }, hedgeWords['at-most']],
  [{ is: 'filler' }, fillers],
]);
