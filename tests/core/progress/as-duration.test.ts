import { expect, test } from 'vitest';
import { asDuration } from '#core/progress/as-duration.ts';

test.each([
  [900.4, 900],
  [-5, 0],
  [10 ** 12, 86_400_000],
])('%d milliseconds are told as %d', (measured, told) => {
  expect(asDuration(measured)).toBe(told);
});
