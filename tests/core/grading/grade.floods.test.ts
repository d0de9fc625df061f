import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAnswer } from '#core/basics/longest-answer.ts';
import { makeRandom, type Random } from '#core/basics/random.ts';
import { type Gradable, grade } from '#core/grading/grade.ts';
import { understand } from '#core/grading/understand.ts';
import { gradeReasons } from '#core/grading/verdict.ts';
import type { Expected } from '#core/questions/question.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';
import { runs } from '#tests/setup/run-counts.ts';

const rivals = Array.from({ length: 60 }, (_, index) => [`Country ${index}`, `ประเทศที่ ${index}`]);
const typed: readonly Expected[] = [
  { kind: 'date', edtf: '1992-06-29' },
  { kind: 'date', edtf: '2025-05-05/2025-05-12' },
  { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 },
  { kind: 'name', names: ['คาซัคสถาน', 'Kazakhstan'], rivals },
];
const place: Gradable = {
  kind: 'timeline',
  answer: { kind: 'date', edtf: '1992' },
  fullCreditYears: 0,
  zeroCreditYears: 5,
};

/** Grades a text in every way a text is graded. Empty, unless something else than a verdict within its bounds comes back. */
function faultsOf(text: string): readonly unknown[] {
  return [...typed, place].flatMap((expected) => {
    const verdict = grade(expected, text, 'en');
    const { score, reason } = verdict;
    const fits = verdict.verdict === 'correct' ? score === 1 : score >= 0 && score < 1;
    const bounded = text.length > longestAnswer === (reason === 'too-long');
    return fits && bounded && gradeReasons.includes(reason) ? [] : [{ text, expected, verdict }];
  });
}

describe('bad input', () => {
  it('of ten thousand random strings gets a verdict each', () => {
    // Not drawn through a property: shrinking and bookkeeping would take longer than the graders.
    const random = makeRandom(1992);
    const texts = Array.from({ length: runs(10_000) }, () => randomText(random, random.below(80)));
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });

  it('of any text is read the same by the graders and by what explains them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...typed), anyText(60), (expected, text) => {
        const { reason } = grade(expected, text, 'en');
        const isRead = understand(expected, text, 'en') !== null;
        if (reason === 'not-understood' || reason === 'empty') expect(isRead).toBe(false);
        if (reason === 'exact' || reason === 'typo') expect(isRead).toBe(true);
      }),
    );
  });

  it('of every block of Unicode gets a verdict, beside a year and inside a name', () => {
    const faults: unknown[] = [];
    // Of the planes beyond the second, which hold next to nothing but ideographs, fewer will do.
    for (let block = 0; block <= 0x10ffff; block += block < 0x2_0000 ? 0x80 : 0x2000) {
      const char = String.fromCodePoint(block + (block % 127));
      faults.push(...faultsOf(char), ...faultsOf(`19${char}92`), ...faultsOf(`Kazakh${char}stan${char}`));
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['bidirectional overrides', '\u202e\u2066\u200f1992\u202c\u2069', 'correct'],
    ['zero-width characters', '1\u200b9\u200d9\u20602', 'correct'],
    ['a lone half of a pair', '1992\ud800', 'unreadable'],
    ['the other half', '\udc001992', 'unreadable'],
    ['a NUL between', '19\u000092', 'unreadable'],
    ['combining marks on digits', '1\u03019\u03019\u03012\u0301', 'unreadable'],
    ['digits of another script', '١٩٩٢', 'unreadable'],
    ['mathematical digits', '𝟏𝟗𝟗𝟐', 'unreadable'],
  ] as const)('with %s is read for what is seen, or not at all', (_, text, verdict) => {
    expect(grade({ kind: 'date', edtf: '1992' }, text, 'en').verdict).toBe(verdict);
  });

  it.each([
    ['letters', 'ก'],
    ['digits', '9'],
    ['combining marks', '\u0301\u0e48\u0e38'],
    ['brackets', '('],
    ['number words', 'ล้าน'],
    ['what regular expressions trip over', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
  ])('of a hundred thousand %s is too long, and not looked at', (_, piece) => {
    const flood = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(faultsOf(flood)).toEqual([]);
    for (const expected of typed) {
      expect(stepsOf(() => grade(expected, flood, 'th'))).toBe(0);
      expect(understand(expected, flood, 'th')).toBeNull();
    }
  });

  it.each([
    ...['1-', '1/', '1 ', '1,', '5 ถึง ', 'มี.ค.', 'ล้าน', 'สิบ', 'a', 'ab ', 'ก่', 'ก\u0301', '(', 'พ.ศ.'],
    ...['the ', 'นาย', 'ประเทศ', 'president ', 'แห่ง', 'Kazakh', 'คาซัค', '29 June 1992 ', 'or 1992 '],
  ])('made of "%s" takes work that grows no faster than its length', (piece) => {
    const of = (length: number) => piece.repeat(length).slice(0, length);
    for (const expected of typed) {
      const [short, long] = [120, 480].map((length) => stepsOf(() => grade(expected, of(length), 'en')));
      // Four times the length: four times the steps, and room for what stops early in the short one.
      expect(short).toBeGreaterThan(0);
      expect([piece, expected.kind, (long ?? 0) <= 6 * (short ?? 0) + 2_000]).toEqual([
        piece,
        expected.kind,
        true,
      ]);
    }
  });
});

it('work grows with the rivals of a name, and no faster', () => {
  const [few, many] = [250, 1000].map((count) => {
    const others = Array.from({ length: count }, (_, index) => [`Country of ${index}`, `ประเทศที่ ${index}`]);
    const expected: Expected = { kind: 'name', names: ['Kazakhstan', 'คาซัคสถาน'], rivals: others };
    return stepsOf(() => expect(grade(expected, 'Kazakstan', 'en').reason).toBe('typo'));
  });
  expect(few).toBeGreaterThan(0);
  expect(many).toBeLessThanOrEqual(5 * (few ?? 0));
});

it.each([
  ['Kazakhstan', 'exact'],
  ['Kazakstan', 'typo'],
  ['คาซักสถาน', 'typo'],
  ['the Republic of Kazakhstan', 'equivalent'],
  ['Prime Minister of Mongolia', 'different'],
] as const)(
  'of three thousand rivals of "%s" few are put into form, when they are first met',
  (text, reason) => {
    const random = makeRandom(3000);
    const syllables = 'ka mon nur sul tan xi ping ber gol lia tho vic mer dze'.split(' ');
    const thai = ['กา', 'มอน', 'นูร์', 'ซุล', 'สี', 'ผิง', 'แบร์', 'โกล', 'เลีย', 'ธอ', 'วิก', 'เดอ', 'จ้า', 'ฟู'];
    const word = (of: readonly string[]) =>
      Array.from({ length: 3 + random.below(3) }, () => random.pick(of)).join('');
    const rivals = Array.from({ length: 3000 }, () => [`${word(syllables)} ${word(syllables)}`, word(thai)]);
    const expected: Expected = { kind: 'name', names: ['Kazakhstan', 'คาซัคสถาน'], rivals };
    // Every name put into form is put into lower case once.
    expect(
      callsOf('toLowerCase', () => expect(grade(expected, text, 'en').reason).toBe(reason)),
    ).toBeLessThan(500);
    expect(callsOf('toLowerCase', () => understand(expected, text, 'en'))).toBeLessThan(500);
    expect(callsOf('toLowerCase', () => grade(expected, text, 'en'))).toBeLessThan(10);
  },
);

/** Half ASCII, half anything: halves of characters, controls, all scripts. */
function randomText(random: Random, length: number): string {
  const units = Array.from({ length }, () => random.below(random.below(2) === 0 ? 0x80 : 0x1_0000));
  return String.fromCharCode(...units);
}

/** How often a task calls a method of strings. */
function callsOf(method: 'toLowerCase', task: () => void): number {
  const original = String.prototype[method];
  let calls = 0;
  String.prototype[method] = function count(this: string) {
    calls += 1;
    return original.call(this);
  };
  try {
    task();
  } finally {
    String.prototype[method] = original;
  }
  return calls;
}

/**
 * How many characters a task looks at one by one, and how many pieces it cuts: what every loop of the
 * readers is made of. Work inside regular expressions is not seen here.
 */
function stepsOf(task: () => void): number {
  const { charAt, slice } = String.prototype;
  let steps = 0;
  Object.assign(String.prototype, {
    charAt(this: string, at: number) {
      steps += 1;
      return charAt.call(this, at);
    },
    slice(this: string, from?: number, to?: number) {
      steps += 1;
      return slice.call(this, from, to);
    },
  });
  try {
    task();
  } finally {
    Object.assign(String.prototype, { charAt, slice });
  }
  return steps;
}
