import type { Expected } from '#core/questions/question.ts';
import type { TypedAnswerGroup } from '#tests/core/grading/typed-answers.ts';

const yearOfDay: Expected = { kind: 'date', edtf: '1992', dated: '1992-06-29' };

/** Of dates that are known to the day, where only the year is asked. */
export const typedYears: readonly TypedAnswerGroup[] = [
  {
    title: '1992, of 29 June 1992',
    expected: yearOfDay,
    answers: [
      ['1992', 'en', 'correct', 'exact'],
      ['พ.ศ. 2535', 'th', 'correct', 'exact'],
      ['29 June 1992', 'en', 'correct', 'more-precise-than-asked'],
      ['มิ.ย. 2535', 'th', 'correct', 'more-precise-than-asked'],
      ['6.2535', 'th', 'correct', 'more-precise-than-asked'],
      ['28 June 1992', 'en', 'partial', 'some'],
      ['July 1992', 'en', 'partial', 'some'],
      ['ธันวาคม 2535', 'th', 'partial', 'some'],
      ['June–July 1992', 'en', 'correct', 'more-precise-than-asked'],
      ['1992.5', 'en', 'unreadable', 'not-understood'],
      ['1992.0', 'en', 'unreadable', 'not-understood'],
      ['2535.6', 'th', 'unreadable', 'not-understood'],
      ['2535.06', 'th', 'correct', 'more-precise-than-asked'],
      ['1992.10', 'en', 'partial', 'some'],
      ['1992–5', 'en', 'unreadable', 'ambiguous'],
      ['พศ.2535', 'th', 'correct', 'exact'],
      ['2535 นะครับ', 'th', 'correct', 'other-era'],
      ['29 มิถุนายน พ.ศ. 2535/ค.ศ. 1992', 'th', 'correct', 'more-precise-than-asked'],
      ['29 มิถุนายน พ.ศ. 2535/ค.ศ. 1993', 'th', 'incorrect', 'different'],
      ['not 1992', 'en', 'unreadable', 'not-understood'],
      ['1992 BC', 'en', 'unreadable', 'not-understood'],
      ['จ.ศ. 1992', 'th', 'unreadable', 'not-understood'],
      ['28 มิถุนายน ค.ศ. 2535', 'th', 'partial', 'wrong-era'],
      ['29 June 1993', 'en', 'incorrect', 'year-off-by-one'],
      ['29 มิถุนายน 2536', 'th', 'incorrect', 'year-off-by-one'],
    ],
  },
];
