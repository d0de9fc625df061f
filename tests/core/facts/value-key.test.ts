import { expect, it } from 'vitest';
import type { QuantityValue } from '#core/facts/value.ts';
import { valueKey, valuesKey } from '#core/facts/value-key.ts';

const amount: QuantityValue = {
  kind: 'quantity',
  amount: 5,
  unit: 'days',
  step: 1,
  asPrinted: '5 วัน',
  qualifier: null,
};

it('is the same for a number however it was printed, and another for another unit or hedge', () => {
  expect(valueKey({ ...amount, asPrinted: 'ห้าวัน', step: 0.1 })).toBe(valueKey(amount));
  expect(valueKey({ ...amount, unit: 'years' })).not.toBe(valueKey(amount));
  expect(valueKey({ ...amount, qualifier: 'over' })).not.toBe(valueKey(amount));
});

it('does not mind the order of several values, but how many there are', () => {
  const [a, b] = [{ kind: 'entity', id: 'a' } as const, { kind: 'entity', id: 'b' } as const];
  expect(valuesKey([a, b])).toBe(valuesKey([b, a]));
  expect(valuesKey([a, a])).not.toBe(valuesKey([a]));
});
