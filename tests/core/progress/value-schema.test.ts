import { expect, test } from 'vitest';
import { valueSchema } from '#core/progress/value-schema.ts';

const quantity = {
  kind: 'quantity',
  amount: 349_200_000,
  unit: 'USD',
  step: 100_000,
  asPrinted: '349.2 million',
  qualifier: 'about',
} as const;

test('values of all kinds are taken as they are', () => {
  const values = [
    { kind: 'date', edtf: '1992-06-29' },
    quantity,
    { ...quantity, qualifier: null, tolerance: 5 },
    { kind: 'entity', id: 'hanoi' },
    { kind: 'text', text: { th: 'ก', en: 'a' } },
  ];
  expect(values.map((value) => valueSchema.parse(value))).toEqual(values);
});

test('values with more, less or something else in them are refused', () => {
  const bad = [
    { kind: 'date' },
    { kind: 'date', edtf: 'x'.repeat(61) },
    { ...quantity, amount: Number.NaN },
    { ...quantity, qualifier: 'maybe' },
    { ...quantity, correct: true },
    { kind: 'text', text: { th: 'ก' } },
    null,
  ];
  expect(bad.filter((value) => valueSchema.safeParse(value).success)).toEqual([]);
});
