import { describe, expect, it } from 'vitest';
import { gradeDate } from '#core/grading/grade-date.ts';

describe('gradeDate', () => {
  it('asks nothing where every way to read the answer is right', () => {
    expect(gradeDate('1992', '6/7/1992', 'en')).toEqual({
      verdict: 'correct',
      score: 1,
      reason: 'more-precise-than-asked',
    });
  });

  it('asks where one of two ways is right', () => {
    expect(gradeDate('1992-07', '6/7/1992', 'en').reason).toBe('ambiguous');
  });

  it('gives less for two faults than for one', () => {
    expect(gradeDate('1992-06-29', '29 มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.5);
    expect(gradeDate('1992-06-29', 'มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.25);
  });

  it('names a year off by one at any precision, and in a period', () => {
    expect(gradeDate('1992-02-28', 'ก.พ. 2536', 'th').reason).toBe('year-off-by-one');
    expect(gradeDate('2023/2025', '2022-2024', 'en').reason).toBe('year-off-by-one');
    expect(gradeDate('1992-02-29', '28 February 1993', 'en').reason).toBe('different');
  });

  it('grades an approximate date as the date it is about', () => {
    expect(gradeDate('2024~', '2567', 'th').reason).toBe('other-era');
    expect(gradeDate('2024~', 'ประมาณปี พ.ศ. 2567', 'th').verdict).toBe('correct');
  });
});
