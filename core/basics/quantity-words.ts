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
  /** Only after the number: "5 million (USD)"; before it a bracket might mean a minus, as accountants write it. */
  | { readonly is: 'bracket' }
  | { readonly is: 'hedge'; readonly hedge: Hedge }
  | { readonly is: 'filler' };

const fillers = [
  ...politeEndings,
  ...['จำนวน', 'เป็น', 'มี', 'ที่', 'เงิน', 'มูลค่า', '+', '=', '#', 'ฯ'],
  ...['คราวละ', 'วาระละ', 'ต่อปี', 'per year', 'per annum', 'annually'],
  ...['the', 'no.', 'no', 'number', 'of', 'in', 'worth', 'st', 'nd', 'rd', 'th', 'largest', 'biggest'],
];

const hedgeWords: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    ...['about', 'around', 'approximately', 'approx', 'approx.', 'circa', 'ca', 'ca.', 'roughly', 'some'],
    ...['~', '≈', 'ประมาณ', 'ราว', 'ราวๆ', 'ราว ๆ', 'ร่วม'],
  ],
  over: [
    ...['over', 'more than', 'above', 'at least', '>', '≥'],
    ...['กว่า', 'มากกว่า', 'เกิน', 'เกินกว่า', 'อย่างน้อย', 'ไม่น้อยกว่า', 'ไม่ต่ำกว่า'],
  ],
  under: [
    ...['under', 'less than', 'fewer than', 'below', 'almost', 'nearly', '<'],
    ...['เกือบ', 'ไม่ถึง', 'น้อยกว่า', 'ต่ำกว่า'],
  ],
  'at-most': ['at most', 'up to', 'no more than', '≤', 'ไม่เกิน', 'สูงสุด'],
};

/** Every word and sign of a typed quantity, in both languages, lower case. */
export const quantityWords = makeLexicon<QuantityWord>([
  ...numberWords,
  ...unitWords.map(([unit, words]) => [{ is: 'unit', unit }, words] as const),
  [{ is: 'multiple', value: 1, units: ['times'] }, ['once']],
  [{ is: 'multiple', value: 2, units: ['factor', 'times'] }, ['twice']],
  [{ is: 'multiple', value: 2, units: ['factor'] }, ['double', 'doubled', 'twofold']],
  [{ is: 'multiple', value: 3, units: ['factor', 'times'] }, ['thrice']],
  [{ is: 'multiple', value: 3, units: ['factor'] }, ['triple', 'tripled', 'threefold']],
  [{ is: 'bracket' }, ['(', ')', '[', ']']],
  [{ is: 'hedge', hedge: 'about' }, hedgeWords.about],
  [{ is: 'hedge', hedge: 'over' }, hedgeWords.over],
  [{ is: 'hedge', hedge: 'under' }, hedgeWords.under],
  [{ is: 'hedge', hedge: 'at-most' }, hedgeWords['at-most']],
  [{ is: 'filler' }, fillers],
]);
