import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { type Calendar, calendars, type Locale, locales } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import { type UnitName, units } from '#core/basics/units.ts';
import { type Gradable, grade } from '#core/grading/grade.ts';
import { type Answer, gradeReasons } from '#core/grading/verdict.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';
import { anyDate } from '#tests/core/basics/any-date.ts';

const anyLocale = fc.constantFrom<Locale>(...locales);
const anyCalendar = fc.constantFrom<Calendar>(...calendars);

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const anyQuantity = fc
  .record({
    digits: fc.integer({ min: 1, max: 9_999_999 }),
    exponent: fc.integer({ min: 0, max: 6 }),
    unit: fc.constantFrom(...(Object.keys(units) as UnitName[])),
  })
  .map(({ digits, exponent, unit }) => {
    const step = 10 ** exponent;
    return { kind: 'quantity' as const, amount: digits * step, unit, step };
  });

describe('the answer as Jamdee prints it', () => {
  it('is correct for every date, in both languages, eras and styles', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyLocale,
        anyCalendar,
        fc.constantFrom('plain' as const, 'when' as const),
        (text, locale, calendar, style) => {
          const answer = formatDate(edtf(text), { locale, calendar }, style);
          expect(grade({ kind: 'date', edtf: text }, answer, locale)).toMatchObject({
            verdict: 'correct',
            score: 1,
          });
        },
      ),
    );
  });

  it('is correct for every quantity, in both languages', () => {
    fc.assert(
      fc.property(anyQuantity, anyLocale, (expected, locale) => {
        const answer = formatQuantity({ ...expected, qualifier: null }, locale);
        expect(grade(expected, answer, locale)).toEqual({ verdict: 'correct', score: 1, reason: 'exact' });
      }),
    );
  });

  it('is correct for every name, however it is spaced and written large', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, anyLocale, (own, locale) => {
        fc.pre(/[\p{L}\p{N}]/u.test(own[0] ?? ''));
        expect(grade({ kind: 'name', names: own, rivals: [] }, ` ${own[0]}. `, locale).verdict).toBe(
          'correct',
        );
      }),
    );
  });
});

/** Every way this test knows to write a day, month or year down: words and digits, both languages, both eras, marked or not. */
function renderings(year: number, month: number, day: number): readonly string[] {
  const [th, en] = [monthNames.th[month - 1], monthNames.en[month - 1]];
  const years = [
    ...[`${year}`, `ค.ศ. ${year}`, `${year} CE`, `AD ${year}`],
    ...[
      `${year + 543}`,
      `พ.ศ. ${year + 543}`,
      `${year + 543} BE`,
      `พ.ศ. ${year}`,
      `ค.ศ. ${year + 543}`,
      `${year} BE`,
    ],
  ];
  return years.flatMap((text) => [
    text,
    `ปี ${text}`,
    `${th} ${text}`,
    `${en} ${text}`,
    `${day} ${th} ${text}`,
    `${day} ${en} ${text}`,
    `${en} ${day}, ${text}`,
    `${day}/${month}/${text}`,
    `${month}/${day}/${text}`,
    `${day}-${month}-${text}`,
    `${text}-${month}-${day}`,
    `${text} (${year + 543})`,
    `${day}–${day + 1} ${th} ${text}`,
    `since ${en} ${text}`,
  ]);
}

describe('another year', () => {
  it('is never correct, however it is written', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1941, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 27 }),
      shift: fc.integer({ min: 1, max: 60 }).chain((by) => fc.constantFrom(by, -by)),
      precision: fc.constantFrom(4, 7, 10),
    });
    fc.assert(
      fc.property(parts, anyLocale, ({ year, month, day, shift, precision }, locale) => {
        const two = (number: number) => String(number).padStart(2, '0');
        const expected = {
          kind: 'date',
          edtf: `${year}-${two(month)}-${two(day)}`.slice(0, precision),
        } as const;
        const other = Math.min(2097, Math.max(1857, year + shift));
        fc.pre(other !== year);
        for (const answer of renderings(other, month, day)) {
          const { verdict, score } = grade(expected, answer, locale);
          expect({ answer, right: verdict === 'correct' || verdict === 'partial', score }).toEqual({
            answer,
            right: false,
            score: 0,
          });
        }
      }),
    );
  });

  it('is not reached by one wrong key', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2150 }),
        fc.nat(3),
        fc.nat(9),
        anyLocale,
        (year, place, digit, locale) => {
          const typed = `${String(year).slice(0, place)}${digit}${String(year).slice(place + 1)}`;
          fc.pre(typed !== String(year));
          expect(grade({ kind: 'date', edtf: String(year) }, typed, locale).verdict).not.toBe('correct');
        },
      ),
    );
  });

  it('makes another name of a name', () => {
    const expected = { kind: 'name', names: ['การประชุม EXPO-2017 Astana'], rivals: [] } as const;
    for (const year of [2016, 2018, 2071, 207, 20017]) {
      expect(grade(expected, `การประชุม EXPO-${year} Astana`, 'th').verdict).toBe('incorrect');
    }
  });
});

const anyExpected: readonly Gradable[] = [
  { kind: 'date', edtf: '1992-06-29' },
  { kind: 'date', edtf: '2016-10/..' },
  { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 },
  { kind: 'quantity', amount: 0, unit: 'things', step: 1 },
  { kind: 'name', names: ['คาซัคสถาน', 'Kazakhstan'], rivals: [['Kyrgyzstan'], ['อุซเบกิสถาน']] },
  { kind: 'cloze', answer: { kind: 'date', edtf: '2024' } },
  { kind: 'multiple-choice', options: [{ id: 'o1' }, { id: 'o2' }], correct: ['o2'] },
  { kind: 'true-false', options: [{ id: 'true' }, { id: 'false' }], correct: ['false'] },
  { kind: 'ordering', correct: ['o2', 'o1', 'o3'] },
  { kind: 'timeline', answer: { kind: 'date', edtf: '1992' }, fullCreditYears: 1, zeroCreditYears: 5 },
  { kind: 'chart-gap', answer: { kind: 'quantity', amount: 584, unit: 'USD', step: 1 } },
  { kind: 'chart-gap', options: [{ id: 'o1' }, { id: 'o2' }], correct: ['o2'] },
];
const anyWords = fc.oneof(
  anyText(80),
  fc
    .array(
      fc.constantFrom(
        ...['29', '1992', '2535', ' ', '/', '-', 'พ.ศ.', 'June', 'ล้าน', '%', '1,300', '(', 'ถึง', '่', '.'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyWords,
  anyWords,
  fc.double(),
  fc.array(fc.constantFrom('o1', 'o2', 'o3', 'o4'), { maxLength: 5 }),
  fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }),
);

describe('any answer', () => {
  it('gets a verdict: known words, a score that fits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...anyExpected), anyAnswer, anyLocale, (expected, answer, locale) => {
        const { verdict, score, reason } = grade(expected, answer, locale);
        expect(gradeReasons).toContain(reason);
        if (verdict === 'correct') expect(score).toBe(1);
        else if (verdict === 'partial') expect(score > 0 && score < 1).toBe(true);
        else expect(score).toBe(0);
      }),
    );
  });
});

describe('a whole question', () => {
  const options = [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }];

  it.each<readonly [Gradable, Answer, string, number, string]>([
    [{ kind: 'multiple-choice', options, correct: ['o2'] }, 'o2', 'correct', 1, 'exact'],
    [{ kind: 'comparison', options, correct: ['o2'] }, 'o1', 'incorrect', 0, 'different'],
    [{ kind: 'multiple-choice', options, correct: ['o2'] }, 'o9', 'unreadable', 0, 'not-understood'],
    [{ kind: 'multiple-choice', options, correct: ['o2'] }, ['o2'], 'unreadable', 0, 'not-understood'],
    [{ kind: 'multiple-choice', options, correct: ['o2'] }, '', 'unreadable', 0, 'empty'],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, ['o1', 'o2', 'o3'], 'correct', 1, 'exact'],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, ['o2', 'o1', 'o3'], 'partial', 2 / 3, 'some'],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, ['o1', 'o2'], 'partial', 1 / 3, 'some'],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, ['o3', 'o2', 'o1'], 'incorrect', 0, 'different'],
    [
      { kind: 'ordering', correct: ['o1', 'o2', 'o3'] },
      ['o1', 'o1', 'o3'],
      'unreadable',
      0,
      'not-understood',
    ],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, [], 'unreadable', 0, 'empty'],
    [{ kind: 'ordering', correct: ['o1', 'o2', 'o3'] }, 'o1', 'unreadable', 0, 'not-understood'],
    [
      { kind: 'numerical', answer: { kind: 'quantity', amount: 5, unit: 'years', step: 1 } },
      5,
      'correct',
      1,
      'exact',
    ],
    [{ kind: 'short-answer', answer: { kind: 'date', edtf: '1992' } }, 1992, 'correct', 1, 'exact'],
    [
      { kind: 'timeline', answer: { kind: 'date', edtf: '1992' }, fullCreditYears: 0, zeroCreditYears: 4 },
      1993,
      'partial',
      0.75,
      'year-off-by-one',
    ],
    [{ kind: 'chart-gap', options, correct: ['o2'] }, 'o2', 'correct', 1, 'exact'],
    [
      { kind: 'chart-gap', answer: { kind: 'quantity', amount: 584, unit: 'USD', step: 1 } },
      '580',
      'partial',
      0.5,
      'less-precise',
    ],
    [
      { kind: 'short-answer', answer: { kind: 'date', edtf: '1992' } },
      ['1992'],
      'unreadable',
      0,
      'not-understood',
    ],
  ])('%j answered %j is %s, %d: %s', (question, answer, verdict, score, reason) => {
    expect(grade(question, answer, 'en')).toEqual({ verdict, score, reason });
  });

  it('that expects no date is a bug, and says so', () => {
    expect(() => grade({ kind: 'date', edtf: '29 June' }, '1992', 'en')).toThrow('29 June');
  });
});
