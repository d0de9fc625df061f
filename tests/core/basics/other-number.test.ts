import { expect, it } from 'vitest';
import { readQuantity } from '#core/basics/read-quantity.ts';

it.each([
  ['62.500', 62.5, 62_500],
  ['62.50', 62.5, null],
  ['0.500', 0.5, null],
  ['62.500 million', 62_500_000, null],
  ['สองหมื่นห้า', 20_005, 25_000],
  ['หกหมื่นสองพันห้า', 62_005, 62_500],
  ['2 หมื่น 5 คน', 20_005, 25_000],
  ['ร้อยห้า', 105, null],
  ['two thousand five', 2005, null],
  ['-62.500', -62.5, -62_500],
])('"%s" is %d, and may be %s', (text, amount, otherAmount) => {
  expect(readQuantity(text)).toMatchObject({ amount, otherAmount });
});
