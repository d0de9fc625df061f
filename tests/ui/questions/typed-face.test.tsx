import { expect, test } from 'vitest';
import { keyboardFor } from '#ui/questions/typed-face.tsx';

const quantity = (unit: string) => ({ kind: 'quantity', amount: 5, unit, step: 1 }) as const;

test('digits are enough for a year, a percentage or a count', () => {
  expect(keyboardFor({ kind: 'date', edtf: '1992' })).toBe('numeric');
  for (const unit of ['percent', 'times', 'rank', 'years'])
    expect(keyboardFor(quantity(unit))).toBe('decimal');
});

test('months, millions and names need letters', () => {
  expect(keyboardFor({ kind: 'date', edtf: '1992-06' })).toBe('text');
  for (const unit of ['USD', 'people']) expect(keyboardFor(quantity(unit))).toBe('text');
  expect(keyboardFor({ kind: 'name', names: ['Astana'], rivals: [] })).toBe('text');
});
