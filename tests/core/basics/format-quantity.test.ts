import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrdinal, formatQuantity } from '#core/basics/format-quantity.ts';
import { readQuantity } from '#core/basics/read-quantity.ts';
import { type Hedge, units } from '#core/basics/units.ts';

const quantity = (amount: number, unit: string, step = 1, qualifier: Hedge | null = null) => ({
  amount,
  unit,
  step,
  qualifier,
});

describe('formatQuantity', () => {
  it.each([
    [349_200_000, 'USD', 100_000, '349.2 million US dollars', '349.2 ล้านดอลลาร์สหรัฐ'],
    [584_000_000, 'USD', 1_000_000, '584 million US dollars', '584 ล้านดอลลาร์สหรัฐ'],
    [41_000_000_000, 'USD', 1_000_000_000, '41 billion US dollars', '4.1 หมื่นล้านดอลลาร์สหรัฐ'],
    [1_100_000_000, 'USD', 1_000_000, '1,100 million US dollars', '1,100 ล้านดอลลาร์สหรัฐ'],
    [500_000, 'USD', 1, '500,000 US dollars', '500,000 ดอลลาร์สหรัฐ'],
    [62_500, 'people', 1, '62,500 people', '62,500 คน'],
    [1, 'people', 1, '1 person', '1 คน'],
    [12_345_678, 'people', 1, '12,345,678 people', '12,345,678 คน'],
    [99, 'percent', 1, '99%', '99%'],
    [-4.5, 'percent', 0.1, '-4.5%', '-4.5%'],
    [0.5, 'years', 0.1, '0.5 years', '0.5 ปี'],
    [2, 'rank', 1, '2nd', 'อันดับ 2'],
    [132, 'occasion', 1, '132nd', 'ครั้งที่ 132'],
    [2, 'factor', 1, '2 times', '2 เท่า'],
  ])('prints %d %s (step %d)', (amount, unit, step, english, thai) => {
    expect(formatQuantity(quantity(amount, unit, step), 'en')).toBe(english);
    expect(formatQuantity(quantity(amount, unit, step), 'th')).toBe(thai);
  });

  it('shows the last digit known, also when it is a nought', () => {
    expect(formatQuantity(quantity(350_000_000, 'USD', 100_000), 'en')).toBe('350.0 million US dollars');
  });

  it('says the hedge of the source', () => {
    expect(formatQuantity(quantity(62_500, 'people', 1, 'over'), 'en')).toBe('over 62,500 people');
    expect(formatQuantity(quantity(62_500, 'people', 1, 'over'), 'th')).toBe('กว่า 62,500 คน');
    expect(formatQuantity(quantity(50, 'people', 1, 'about'), 'th')).toBe('ประมาณ 50 คน');
    expect(formatQuantity(quantity(2, 'years', 1, 'under'), 'th')).toBe('ไม่ถึง 2 ปี');
    expect(formatQuantity(quantity(2, 'terms', 1, 'at-most'), 'en')).toBe('at most 2 terms');
  });

  it('prints the bare number or the ordinal when asked', () => {
    expect(formatQuantity(quantity(5, 'times'), 'en', 'number')).toBe('5');
    expect(formatQuantity(quantity(5, 'times'), 'th', 'ordinal')).toBe('ที่ 5');
    expect(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '111th']).toEqual(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map((rank) => formatOrdinal(rank, 'en')),
    );
  });

  it('is read back as the same amount', () => {
    const amounts = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, exponent]) => ({ amount: digits * 10 ** exponent, step: 10 ** exponent }));
    const counted = fc.constantFrom(
      ...Object.keys(units).filter((unit) => unit !== 'rank' && unit !== 'occasion'),
    );
    fc.assert(
      fc.property(amounts, counted, fc.constantFrom('th', 'en'), ({ amount, step }, unit, locale) => {
        const printed = formatQuantity(quantity(amount, unit, step), locale);
        const read = readQuantity(printed);
        expect(read?.amount, printed).toBe(amount);
        expect(read?.units, printed).toContain(unit);
      }),
    );
  });
});
