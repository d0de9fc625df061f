import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeTimeline } from '#core/grading/grade-timeline.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { runs } from '#tests/setup/run-counts.ts';

const exact = { answer: { kind: 'date', edtf: '1992' }, fullCreditYears: 0, zeroCreditYears: 4 } as const;
const about = { answer: { kind: 'date', edtf: '1992' }, fullCreditYears: 1, zeroCreditYears: 4 } as const;

it.each<readonly [Answer, string, number, string]>([
  [1992, 'correct', 1, 'exact'],
  ['1992', 'correct', 1, 'exact'],
  ['2535', 'correct', 1, 'other-era'],
  [2535, 'correct', 1, 'other-era'],
  ['พ.ศ. 2535', 'correct', 1, 'exact'],
  ['29 June 1992', 'correct', 1, 'more-precise-than-asked'],
  ['ค.ศ. 2535', 'partial', 0.5, 'wrong-era'],
  [1991, 'partial', 0.75, 'year-off-by-one'],
  ['2536', 'partial', 0.75, 'year-off-by-one'],
  [1994, 'partial', 0.5, 'some'],
  [1989, 'partial', 0.25, 'some'],
  [1996, 'incorrect', 0, 'different'],
  [1959, 'incorrect', 0, 'different'],
  ['May 1994', 'partial', 0.5, 'some'],
  ['1991–1993', 'incorrect', 0, 'different'],
  ['', 'unreadable', 0, 'empty'],
  ['12', 'unreadable', 0, 'ambiguous'],
  ['some time ago', 'unreadable', 0, 'not-understood'],
  [1992.5, 'unreadable', 0, 'not-understood'],
  [Number.NaN, 'unreadable', 0, 'not-understood'],
  [['1992'], 'unreadable', 0, 'not-understood'],
  ['1'.repeat(501), 'unreadable', 0, 'too-long'],
])('%j for 1992 is %s, %d: %s', (answer, verdict, score, reason) => {
  expect(gradeTimeline(exact, answer, 'en')).toEqual({ verdict, score, reason });
});

it.each<readonly [Answer, string, number, string]>([
  [1991, 'correct', 1, 'exact'],
  [1993, 'correct', 1, 'exact'],
  [1994, 'partial', 2 / 3, 'some'],
  [1996, 'incorrect', 0, 'different'],
])('%j for about 1992 is %s, %d: %s', (answer, verdict, score, reason) => {
  expect(gradeTimeline(about, answer, 'th')).toEqual({ verdict, score, reason });
});

it.each<readonly [Answer, string | undefined, string, number, string]>([
  ['2482', '1940-02', 'correct', 1, 'equivalent'],
  ['พ.ศ. 2482', '1940-02-11', 'correct', 1, 'equivalent'],
  ['2483', '1940-02', 'correct', 1, 'other-era'],
  ['2481', '1940-02', 'partial', 0.5, 'some'],
  ['1939', '1940-02', 'partial', 0.75, 'year-off-by-one'],
  ['2482', undefined, 'partial', 0.75, 'year-off-by-one'],
])('%j for 1940, of a fact dated %j, is %s, %d: %s', (answer, dated, verdict, score, reason) => {
  const year = { kind: 'date', edtf: '1940', ...(dated === undefined ? {} : { dated }) } as const;
  const expected = { ...exact, answer: year };
  expect(gradeTimeline(expected, answer, 'th')).toEqual({ verdict, score, reason });
});

it('of a year with a wrong day gives half, however near the year would be', () => {
  const answer = { kind: 'date', edtf: '1992', dated: '1992-06-29' } as const;
  expect(gradeTimeline({ ...exact, answer }, '28 June 1992', 'en')).toEqual({
    verdict: 'partial',
    score: 0.5,
    reason: 'some',
  });
  expect(gradeTimeline({ ...exact, answer }, 1992, 'en').verdict).toBe('correct');
});

it('never gives more for a year that is further off', () => {
  const years = fc.integer({ min: 1960, max: 2030 });
  const credit = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(years, years, years, credit, (year, near, far, [full, reach]) => {
      const answer = { kind: 'date', edtf: String(year) } as const;
      const expected = { answer, fullCreditYears: full, zeroCreditYears: full + reach };
      const scores = [near, far]
        .sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
        .map((given) => gradeTimeline(expected, given, 'en').score);
      expect(scores[0]).toBeGreaterThanOrEqual(scores[1] ?? 0);
    }),
    { numRuns: runs(200) },
  );
});
