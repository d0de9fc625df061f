import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities } from '#core/basics/find-quantities.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';
import { runs } from '#tests/setup/run-counts.ts';

function found(text: string): readonly string[] {
  return findQuantities(text).map(({ amount, units, isOrdinal }) =>
    `${amount} ${isOrdinal ? 'in a row' : units.join('/')}`.trim(),
  );
}

test.each([
  ['Trade was worth 349.2 million US dollars, 32% more.', ['349200000 USD', '32 percent']],
  ['Over 62,500 tourists stayed for 30 days.', ['62500 people', '30 days']],
  [
    'It was his fifth visit, the 132nd assembly and the second in two years.',
    ['5 in a row', '132', '2 in a row', '2 years'],
  ],
  ['They had sixteen ministers and three deputies.', ['16', '3']],
  ['They aim to double it.', ['2 factor']],
])('numbers are found in English: %s', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ['มูลค่า 4.1 หมื่นล้านดอลลาร์สหรัฐ สูงขึ้นร้อยละ 32', ['41000000000 USD', '32 percent']],
  ['มีรัฐมนตรีสิบหกคนและรองนายกรัฐมนตรีสามคน', ['16 people/posts', '3 people/posts']],
  ['เป็นครั้งที่ 5 ของเขา และเป็นคนแรกในอันดับสอง', ['5 in a row', '1 in a row', '2 in a row']],
  ['เพิ่มเป็นสองเท่าในครึ่งปี', ['2 factor', '0.5 years']],
  ['อยู่ได้ 30 วัน', ['30 days']],
])('numbers are found in Thai: %s', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test('words that only look like numbers, and numbers of names, are none', () => {
  expect(found('สินค้าชนิดหนึ่งของประเทศหนึ่งที่ศูนย์ฝึกสามารถมีความสัมพันธ์เดียวกัน')).toEqual([]);
  expect(found('One of the goods of the strategic one at EXPO-2017 and IPU-132')).toEqual([]);
});

test('any text is searched, in linear time', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      findQuantities(text);
    }),
    { numRuns: runs(50) },
  );
  const begin = performance.now();
  for (const piece of ['5 ', 'สิบ', 'two ', '1,', 'คนที่']) findQuantities(piece.repeat(4000 / piece.length));
  expect(performance.now() - begin).toBeLessThan(2000);
});
