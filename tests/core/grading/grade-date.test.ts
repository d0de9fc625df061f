import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeDate } from '#core/grading/grade-date.ts';

describe('gradeDate', () => {
  it('asks nothing where every way to read the answer is right', () => {
    expect(gradeDate({ edtf: '1992' }, '6/7/1992', 'en')).toEqual({
      verdict: 'correct',
      score: 1,
      reason: 'more-precise-than-asked',
    });
  });

  it('asks where one of two ways is right', () => {
    expect(gradeDate({ edtf: '1992-07' }, '6/7/1992', 'en').reason).toBe('ambiguous');
  });

  it('gives less for two faults than for one', () => {
    expect(gradeDate({ edtf: '1992-06-29' }, '29 มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.5);
    expect(gradeDate({ edtf: '1992-06-29' }, 'มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.25);
  });

  it('names a year off by one at any precision, and in a period', () => {
    expect(gradeDate({ edtf: '1992-02-28' }, 'ก.พ. 2536', 'th').reason).toBe('year-off-by-one');
    expect(gradeDate({ edtf: '2023/2025' }, '2022-2024', 'en').reason).toBe('year-off-by-one');
    expect(gradeDate({ edtf: '1992-02-29' }, '28 February 1993', 'en').reason).toBe('different');
  });

  it('grades an approximate date as the date it is about', () => {
    expect(gradeDate({ edtf: '2024~' }, '2567', 'th').reason).toBe('other-era');
    expect(gradeDate({ edtf: '2024~' }, 'ประมาณปี พ.ศ. 2567', 'th').verdict).toBe('correct');
  });

  it.each([
    ['1992-06-29', '28 June 1992', 'some'],
    ['1992-06-29', 'July 1992', 'some'],
    ['1992-07-06', '7 June 1992', 'day-month-swapped'],
    ['1992-06-29/1992-07-03', '4 July 1992', 'some'],
    ['1992-12~', 'October 1992', 'some'],
  ])('of a date known as %s, asked for its year, gives half for "%s": %s', (dated, text, reason) => {
    expect(gradeDate({ edtf: '1992', dated }, text, 'en')).toEqual({
      verdict: 'partial',
      score: 0.5,
      reason,
    });
  });

  it.each([
    ['1992-06-29', '29 June 1992'],
    ['1992-06-29', 'June 1992'],
    ['1992-06-29', '28–30 June 1992'],
    ['1992-06', '28 June 1992'],
    ['1992-06-29/1992-07-03', '1 July 1992'],
    ['1992-12~', 'November 1992'],
  ])('of a date known as %s, asked for its year, has nothing against "%s"', (dated, text) => {
    expect(gradeDate({ edtf: '1992', dated }, text, 'en').reason).toBe('more-precise-than-asked');
  });

  it('asks nothing where the year is right and one way to read the rest is right', () => {
    const { reason } = gradeDate({ edtf: '1992', dated: '1992-07-06' }, '6/7/1992', 'en');
    expect(reason).toBe('more-precise-than-asked');
    expect(gradeDate({ edtf: '1992', dated: '1992-03-01' }, '6/7/1992', 'en').reason).toBe('some');
  });

  it('gives less for a wrong mark where the rest is wrong too', () => {
    const expected = { edtf: '1992', dated: '1992-06-29' };
    expect(gradeDate(expected, '29 มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.5);
    expect(gradeDate(expected, '28 มิถุนายน ค.ศ. 2535', 'th').score).toBe(0.25);
  });

  it('takes a year for right in the count of its time, where the month is known', () => {
    expect(gradeDate({ edtf: '1940', dated: '1940-02' }, '2482', 'th').reason).toBe('equivalent');
    expect(gradeDate({ edtf: '1940' }, '2482', 'th').reason).toBe('year-off-by-one');
    expect(gradeDate({ edtf: '1940', dated: '1940-04' }, '2482', 'th').reason).toBe('year-off-by-one');
  });

  it('never takes another year for right, whatever is known of the date', () => {
    const years = fc.integer({ min: 1950, max: 2030 });
    fc.assert(
      fc.property(years, years, fc.integer({ min: 1, max: 12 }), (year, typed, month) => {
        fc.pre(year !== typed);
        const dated = `${year}-${String(month).padStart(2, '0')}-05`;
        const { verdict } = gradeDate({ edtf: String(year), dated }, `5/${month}/${typed + 543}`, 'th');
        expect(verdict).toBe('incorrect');
      }),
    );
  });
});
