import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, type QuantityStyle } from '#core/basics/format-quantity.ts';
import { locales } from '#core/basics/locale.ts';
import { readQuantity } from '#core/basics/read-quantity.ts';
import { hedges, type UnitName, units } from '#core/basics/units.ts';

describe('readQuantity', () => {
  it.each<readonly [string, number, readonly string[]]>([
    ['349.2 ล้านเหรียญสหรัฐฯ', 349_200_000, ['USD']],
    ['4.1 หมื่นล้านเหรียญสหรัฐ', 41_000_000_000, ['USD']],
    ['41 พันล้านดอลลาร์', 41_000_000_000, ['USD']],
    ['1.3 ล้านล้าน', 1_300_000_000_000, []],
    ['3 แสน', 300_000, []],
    ['62,500 คน', 62_500, ['people', 'posts']],
    ['62 500', 62_500, []],
    ['นักท่องเที่ยว 62,500 คน', 62_500, ['people']],
    ['99%', 99, ['percent']],
    ['ร้อยละ ๓๒', 32, ['percent']],
    ['สองเท่า', 2, ['factor']],
    ['สามสิบสอง', 32, []],
    ['ยี่สิบเอ็ด', 21, []],
    ['หนึ่งร้อยสิบ', 110, []],
    ['หกหมื่นสองพันห้าร้อยคน', 62_500, ['people', 'posts']],
    ['6 หมื่น 2 พัน 5 ร้อย', 62_500, []],
    ['1 ล้าน 5 แสน', 1_500_000, []],
    ['สี่หมื่นหนึ่งพันล้าน', 41_000_000_000, []],
    ['สามร้อยสี่สิบเก้าจุดสองล้าน', 349_200_000, []],
    ['ครึ่งปี', 0.5, ['years']],
    ['สามทศวรรษ', 30, ['years']],
    ['ครั้งแรก', 1, ['times', 'occasion']],
    ['ครั้งที่ 132', 132, ['occasion', 'times', 'rank']],
    ['อันดับสอง', 2, ['rank']],
    ['41 billion USD', 41_000_000_000, ['USD']],
    ['$41bn', 41_000_000_000, ['USD']],
    ['US$349.2m', 349_200_000, ['USD']],
    ['$5 million USD', 5_000_000, ['USD']],
    ['forty-one billion dollars', 41_000_000_000, ['USD']],
    ['four point one billion', 4_100_000_000, []],
    ['one hundred and thirty-two', 132, []],
    ['two thousand twenty-five', 2025, []],
    ['sixty-two thousand five hundred', 62_500, []],
    ['half a million', 500_000, []],
    ['a hundred thousand', 100_000, []],
    ['twenty-first', 21, []],
    ['132nd', 132, []],
    ['twofold', 2, ['factor']],
    ['1,300.50', 1300.5, []],
    ['.5', 0.5, []],
    ['5.', 5, []],
    ['-4%', -4, ['percent']],
    ['−$5', -5, ['USD']],
    ['ติดลบ 4 เปอร์เซ็นต์', -4, ['percent']],
    ['+32%', 32, ['percent']],
    ['500 million U.S. dollars', 500_000_000, ['USD']],
  ])('reads "%s" as %d %j', (text, amount, unit) => {
    expect(readQuantity(text)).toMatchObject({ amount, units: unit });
  });

  it.each([
    ['กว่า 62,500', 'over'],
    ['about 50 people', 'about'],
    ['ไม่ถึงสองปี', 'under'],
    ['at most 30 days', 'at-most'],
    ['62,500', null],
  ])('hears the hedge of "%s"', (text, hedge) => {
    expect(readQuantity(text)?.hedge).toBe(hedge);
  });

  it.each([
    ...['', 'many', 'ล้านๆ', 'เท่า', '%', '-', '.', ',', '1,30', '1,3000', '349,2 million', '1,,300', '1.2.3'],
    ...['40-41 billion', '41 or 42', '41 42', '5 บาท dollars', '62,500 milion', '1e9', '0x10', '--5', '5-'],
    ...[
      'million thousand',
      'twenty twenty-five',
      'one two',
      '1.3 ล้าน 5 พัน',
      'หมื่นแสน',
      'two hundred thousand million five billion',
    ],
    ...['99999999999999999', '9'.repeat(500), 'ล้าน'.repeat(100), '1 '.repeat(250), `1${' '.repeat(500)}`],
  ])('reads nothing in "%s"', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it('reads back every quantity as it is printed, in both languages', () => {
    const unitNames = Object.keys(units) as UnitName[];
    fc.assert(
      fc.property(
        fc.record({
          digits: fc.integer({ min: 1, max: 9_999_999 }),
          exponent: fc.integer({ min: 0, max: 6 }),
          unit: fc.constantFrom(...unitNames),
          qualifier: fc.constantFrom(...hedges, null),
        }),
        fc.constantFrom(...locales),
        fc.constantFrom<QuantityStyle>('full', 'number'),
        ({ digits, exponent, unit, qualifier }, locale, style) => {
          const step = 10 ** exponent;
          const quantity = { amount: digits * step, unit, step, qualifier };
          const read = readQuantity(formatQuantity(quantity, locale, style));
          expect(read?.amount).toBe(quantity.amount);
          if (read && read.units.length > 0) expect(read.units).toContain(unit);
        },
      ),
    );
  });
});
