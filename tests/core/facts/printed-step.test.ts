import { expect, test } from 'vitest';
import { printedStep } from '#core/facts/printed-step.ts';

test.each([
  ['349.2 ล้านเหรียญสหรัฐฯ', 349_200_000, 100_000],
  ['62,500', 62_500, 1],
  ['584 ล้าน', 584_000_000, 1_000_000],
  ['0.32', 0.32, 0.01],
])('the last digit of %s stands for what the digits come to', (printed, amount, step) => {
  expect(printedStep(printed, amount)).toBeCloseTo(step, 6);
});

test('where no digit is printed, nothing tells', () => {
  expect(printedStep('สองเท่า', 2)).toBeNull();
  expect(printedStep('0', 0)).toBeNull();
});
