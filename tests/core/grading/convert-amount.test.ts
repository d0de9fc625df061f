import { expect, it } from 'vitest';
import { convertAmount } from '#core/grading/convert-amount.ts';

it.each([
  [84, 'months', 'years', 7],
  [7, 'years', 'months', 84],
  [48, 'hours', 'days', 2],
  [1, 'months', 'days', null],
  [5, 'USD', 'THB', null],
  [5, 'constructor', 'years', null],
])('%d %s in %s: %s', (amount, from, to, converted) => {
  expect(convertAmount(amount, from, to)).toBe(converted);
});
