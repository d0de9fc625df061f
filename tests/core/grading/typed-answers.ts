import type { Locale } from '#core/basics/locale.ts';
import type { GradeReason, VerdictKind } from '#core/grading/verdict.ts';
import type { Expected } from '#core/questions/question.ts';

/** The answer as typed, in which language, and what must be said of it. */
export type TypedAnswer = readonly [
  answer: string,
  locale: Locale,
  verdict: VerdictKind,
  reason: GradeReason,
];

export interface TypedAnswerGroup {
  readonly title: string;
  readonly expected: Expected;
  readonly answers: readonly TypedAnswer[];
}

const day: Expected = { kind: 'date', edtf: '1992-06-29' };
const twoWay: Expected = { kind: 'date', edtf: '1992-07-06' };
const month: Expected = { kind: 'date', edtf: '2009-09' };
const year: Expected = { kind: 'date', edtf: '1992' };
const period: Expected = { kind: 'date', edtf: '2025-05-05/2025-05-12' };
const since: Expected = { kind: 'date', edtf: '2016-10/..' };
const money: Expected = { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 };
const billions: Expected = { kind: 'quantity', amount: 41_000_000_000, unit: 'USD', step: 1_000_000_000 };
const tourists: Expected = { kind: 'quantity', amount: 62_500, unit: 'people', step: 1 };
const share: Expected = { kind: 'quantity', amount: 32, unit: 'percent', step: 1 };
const about: Expected = { kind: 'quantity', amount: 50, unit: 'people', step: 1, tolerance: 5 };
const factor: Expected = { kind: 'quantity', amount: 2, unit: 'factor', step: 1 };
const assembly: Expected = { kind: 'quantity', amount: 132, unit: 'times', step: 1 };

export const typedAnswers: readonly TypedAnswerGroup[] = [
  {
    title: '29 June 1992',
    expected: day,
    answers: [
      ['29 June 1992', 'en', 'correct', 'exact'],
      ['June 29, 1992', 'en', 'correct', 'exact'],
      ['the 29th of June, 1992', 'en', 'correct', 'exact'],
      ['jun 29 1992', 'en', 'correct', 'exact'],
      ['29-Jun-1992', 'en', 'correct', 'exact'],
      ['29/6/1992', 'en', 'correct', 'exact'],
      ['6/29/1992', 'en', 'correct', 'exact'],
      ['1992-06-29', 'en', 'correct', 'exact'],
      ['29 June 1992 CE', 'en', 'correct', 'exact'],
      ['29 June 2535 BE', 'en', 'correct', 'exact'],
      ['June 29, 2535 B.E.', 'en', 'correct', 'exact'],
      ['29 June 2535', 'en', 'correct', 'other-era'],
      ['29 มิถุนายน พ.ศ. 2535', 'th', 'correct', 'exact'],
      ['29 มิถุนายน ค.ศ. 1992', 'th', 'correct', 'exact'],
      ['วันที่ 29 มิถุนายน 1992', 'th', 'correct', 'exact'],
      ['29 มิถุนายน 2535', 'th', 'correct', 'other-era'],
      ['๒๙ มิ.ย. ๒๕๓๕', 'th', 'correct', 'other-era'],
      ['29มิย2535', 'th', 'correct', 'other-era'],
      ['29-06-2535', 'th', 'correct', 'other-era'],
      ['วันจันทร์ที่ 29 เดือนมิถุนายน ปีพ.ศ.2535', 'th', 'correct', 'exact'],
      ['29 มิถุนายน พ.ศ. 2535 (ค.ศ. 1992)', 'th', 'correct', 'exact'],
      ['June 1992', 'en', 'partial', 'less-precise'],
      ['1992', 'en', 'partial', 'less-precise'],
      ['2535', 'th', 'partial', 'less-precise'],
      ['มิถุนายน 2535', 'th', 'partial', 'less-precise'],
      ['29 มิถุนายน ค.ศ. 2535', 'th', 'partial', 'wrong-era'],
      ['29 June 1992 BE', 'en', 'partial', 'wrong-era'],
      ['ค.ศ. 2535', 'th', 'partial', 'wrong-era'],
      ['29 June 1993', 'en', 'incorrect', 'year-off-by-one'],
      ['29 มิถุนายน 2534', 'th', 'incorrect', 'year-off-by-one'],
      ['พ.ศ. 2536', 'th', 'incorrect', 'year-off-by-one'],
      ['29 June 1982', 'en', 'incorrect', 'different'],
      ['28 June 1992', 'en', 'incorrect', 'different'],
      ['29 July 1992', 'en', 'incorrect', 'different'],
      ['June–July 1992', 'en', 'incorrect', 'different'],
      ['31 June 1992', 'en', 'unreadable', 'not-understood'],
      ['31 มิถุนายน 2535', 'th', 'unreadable', 'not-understood'],
      ['1992 or 1993', 'en', 'unreadable', 'ambiguous'],
      ['29 มิถุนายน', 'th', 'unreadable', 'ambiguous'],
      ['29/6/35', 'th', 'unreadable', 'ambiguous'],
      ['29 June 92', 'en', 'unreadable', 'ambiguous'],
      ['ร.ศ. 211', 'th', 'unreadable', 'not-understood'],
      ['', 'th', 'unreadable', 'empty'],
      [' \u200b\u00a0 ', 'en', 'unreadable', 'empty'],
    ],
  },
  {
    title: '6 July 1992, whose day could be a month',
    expected: twoWay,
    answers: [
      ['6/7/1992', 'th', 'correct', 'exact'],
      ['6/7/2535', 'th', 'correct', 'other-era'],
      ['7/6/1992', 'th', 'incorrect', 'day-month-swapped'],
      ['7 June 1992', 'en', 'incorrect', 'day-month-swapped'],
      ['7 มิถุนายน 2535', 'th', 'incorrect', 'day-month-swapped'],
      ['6/7/1992', 'en', 'unreadable', 'ambiguous'],
      ['7/6/1992', 'en', 'unreadable', 'ambiguous'],
      ['8/9/1992', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'September 2009',
    expected: month,
    answers: [
      ['Sept. 2009', 'en', 'correct', 'exact'],
      ['2009-09', 'en', 'correct', 'exact'],
      ['09/2552', 'th', 'correct', 'other-era'],
      ['กันยายน 2552', 'th', 'correct', 'other-era'],
      ['เดือนก.ย. พ.ศ. 2552', 'th', 'correct', 'exact'],
      ['15 กันยายน 2552', 'th', 'correct', 'more-precise-than-asked'],
      ['ปี 2552', 'th', 'partial', 'less-precise'],
      ['September 2552', 'en', 'correct', 'other-era'],
      ['September 2552 CE', 'en', 'partial', 'wrong-era'],
      ['September 2010', 'en', 'incorrect', 'year-off-by-one'],
      ['August 2009', 'en', 'incorrect', 'different'],
      ['September', 'en', 'unreadable', 'ambiguous'],
    ],
  },
  {
    title: '1992',
    expected: year,
    answers: [
      ['1992', 'th', 'correct', 'exact'],
      ['พ.ศ. 2535', 'th', 'correct', 'exact'],
      ['๒๕๓๕', 'th', 'correct', 'other-era'],
      ['in 1992', 'en', 'correct', 'exact'],
      ['about 1992', 'en', 'correct', 'exact'],
      ['1992/2535', 'th', 'correct', 'other-era'],
      ['29 June 1992', 'en', 'correct', 'more-precise-than-asked'],
      ['ค.ศ. 2535', 'th', 'partial', 'wrong-era'],
      ['พ.ศ. 1992', 'th', 'partial', 'wrong-era'],
      ['1991', 'en', 'incorrect', 'year-off-by-one'],
      ['2536', 'th', 'incorrect', 'year-off-by-one'],
      ['2035', 'th', 'incorrect', 'different'],
      ['1991-1993', 'en', 'incorrect', 'different'],
      ['2200', 'en', 'unreadable', 'ambiguous'],
      ['92', 'en', 'unreadable', 'ambiguous'],
      ['19 92', 'en', 'unreadable', 'not-understood'],
      ['nineteen ninety-two', 'en', 'unreadable', 'not-understood'],
    ],
  },
  {
    title: '5 to 12 May 2025',
    expected: period,
    answers: [
      ['5–12 May 2025', 'en', 'correct', 'exact'],
      ['May 5–12, 2025', 'en', 'correct', 'exact'],
      ['from 5 to 12 May 2025', 'en', 'correct', 'exact'],
      ['5-12 พฤษภาคม 2568', 'th', 'correct', 'other-era'],
      ['5/5/2568 - 12/5/2568', 'th', 'correct', 'other-era'],
      ['2025-05-05/2025-05-12', 'en', 'correct', 'exact'],
      ['May 2025', 'en', 'partial', 'less-precise'],
      ['5 พ.ค. 2568', 'th', 'partial', 'some'],
      ['5–12 May 2024', 'en', 'incorrect', 'year-off-by-one'],
      ['6–12 May 2025', 'en', 'incorrect', 'different'],
      ['7 May 2025', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'since October 2016',
    expected: since,
    answers: [
      ['since October 2016', 'en', 'correct', 'exact'],
      ['ตั้งแต่ ต.ค. 2559', 'th', 'correct', 'other-era'],
      ['October 2016', 'en', 'correct', 'equivalent'],
      ['2016', 'en', 'partial', 'less-precise'],
      ['until October 2016', 'en', 'incorrect', 'different'],
      ['since October 2017', 'en', 'incorrect', 'year-off-by-one'],
    ],
  },
  {
    title: '349.2 million US dollars',
    expected: money,
    answers: [
      ['349.2 ล้านเหรียญสหรัฐฯ', 'th', 'correct', 'exact'],
      ['๓๔๙.๒ ล้านดอลลาร์', 'th', 'correct', 'exact'],
      ['US$349.2m', 'en', 'correct', 'exact'],
      ['349,200,000', 'en', 'correct', 'exact'],
      ['349 200 000 USD', 'en', 'correct', 'exact'],
      ['about 349.2 million dollars', 'en', 'correct', 'exact'],
      ['three hundred forty-nine point two million', 'en', 'correct', 'exact'],
      ['สามร้อยสี่สิบเก้าจุดสองล้าน', 'th', 'correct', 'exact'],
      ['349.24 million', 'en', 'correct', 'equivalent'],
      ['349 million', 'en', 'partial', 'less-precise'],
      ['350 ล้าน', 'th', 'partial', 'less-precise'],
      ['340 million', 'en', 'incorrect', 'different'],
      ['300 million', 'en', 'incorrect', 'different'],
      ['349.2', 'en', 'incorrect', 'scale'],
      ['349.2 billion', 'en', 'incorrect', 'scale'],
      ['34.92 million', 'en', 'incorrect', 'factor-ten'],
      ['349.2 ล้านบาท', 'th', 'incorrect', 'wrong-unit'],
      ['349.2%', 'en', 'incorrect', 'percent-for-value'],
      ['-349.2 million', 'en', 'incorrect', 'sign'],
      ['349,2 million', 'en', 'unreadable', 'not-understood'],
      ['a lot', 'en', 'unreadable', 'not-understood'],
    ],
  },
  {
    title: '41 billion US dollars',
    expected: billions,
    answers: [
      ['4.1 หมื่นล้านเหรียญสหรัฐ', 'th', 'correct', 'exact'],
      ['41 พันล้านดอลลาร์', 'th', 'correct', 'exact'],
      ['สี่หมื่นหนึ่งพันล้าน', 'th', 'correct', 'exact'],
      ['$41bn', 'en', 'correct', 'exact'],
      ['forty-one billion', 'en', 'correct', 'exact'],
      ['41 million', 'en', 'incorrect', 'scale'],
      ['4.1 แสนล้าน', 'th', 'incorrect', 'factor-ten'],
      ['40 billion', 'en', 'incorrect', 'different'],
      ['40-41 billion', 'en', 'unreadable', 'not-understood'],
    ],
  },
  {
    title: '62,500 people',
    expected: tourists,
    answers: [
      ['62,500 คน', 'th', 'correct', 'exact'],
      ['กว่า 62,500', 'th', 'correct', 'exact'],
      ['หกหมื่นสองพันห้าร้อยคน', 'th', 'correct', 'exact'],
      ['6 หมื่น 2 พัน 5 ร้อย', 'th', 'correct', 'exact'],
      ['62.5k', 'en', 'correct', 'exact'],
      ['62,500 tourists', 'en', 'correct', 'exact'],
      ['63,000', 'en', 'partial', 'less-precise'],
      ['62,000', 'en', 'incorrect', 'different'],
      ['62,500 ครั้ง', 'th', 'incorrect', 'wrong-unit'],
      ['6,250', 'en', 'incorrect', 'factor-ten'],
      ['1,300', 'en', 'incorrect', 'different'],
      ['62,50', 'en', 'unreadable', 'not-understood'],
    ],
  },
  {
    title: '32 percent',
    expected: share,
    answers: [
      ['32%', 'en', 'correct', 'exact'],
      ['ร้อยละ ๓๒', 'th', 'correct', 'exact'],
      ['สามสิบสองเปอร์เซ็นต์', 'th', 'correct', 'exact'],
      ['32', 'en', 'correct', 'exact'],
      ['-32%', 'en', 'incorrect', 'sign'],
      ['23%', 'en', 'incorrect', 'different'],
      ['32 คน', 'th', 'incorrect', 'wrong-unit'],
    ],
  },
  {
    title: 'about 50 people, five more or fewer allowed',
    expected: about,
    answers: [
      ['50', 'en', 'correct', 'exact'],
      ['ประมาณ 55 คน', 'th', 'correct', 'equivalent'],
      ['56', 'en', 'incorrect', 'different'],
    ],
  },
  {
    title: 'twice as much',
    expected: factor,
    answers: [
      ['สองเท่า', 'th', 'correct', 'exact'],
      ['twice', 'en', 'correct', 'exact'],
      ['2 times', 'en', 'correct', 'exact'],
      ['2x', 'en', 'correct', 'exact'],
      ['สามเท่า', 'th', 'incorrect', 'different'],
    ],
  },
  {
    title: 'the 132nd',
    expected: assembly,
    answers: [
      ['ครั้งที่ 132', 'th', 'correct', 'exact'],
      ['132nd', 'en', 'correct', 'exact'],
      ['130', 'en', 'incorrect', 'different'],
    ],
  },
];
