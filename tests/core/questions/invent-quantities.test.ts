import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { inventQuantities } from '#core/questions/invent-quantities.ts';
import { roundnessOf } from '#core/questions/value-shape.ts';
import { spanOf, spansOverlap } from '#core/questions/value-span.ts';
import { quantities } from '#tests/arbitraries/fact-base.ts';
import { makeQuantity } from '#tests/core/questions/make-base.ts';

test('invented amounts are as round as the key, lie on their side of it, the nearest first, and are never it', () => {
  let made = 0;
  fc.assert(
    fc.property(quantities, fc.constantFrom('below', 'above'), fc.nat(), (key, side, seed) => {
      const found = inventQuantities(key, side, 3, makeRandom(seed));
      if (!found) return;
      made += 1;
      const outwards = [key, ...found].map(({ amount }) => amount);
      const upwards = side === 'above' ? outwards : outwards.toReversed();
      expect(upwards).toEqual([...new Set(upwards)].sort((a, b) => a - b));
      for (const one of found) {
        expect(one.amount).toBeGreaterThan(0);
        expect(roundnessOf(one)).toBeCloseTo(roundnessOf(key), 10);
        expect(spansOverlap(spanOf(one), spanOf(key))).toBe(false);
        expect(one).toMatchObject({ unit: key.unit, step: key.step, qualifier: key.qualifier });
      }
    }),
  );
  expect(made).toBeGreaterThan(0);
});

test('decimals stay as short as those of the key', () => {
  const key = makeQuantity(0.7, { unit: 'percent', step: 0.1 });
  for (let seed = 0; seed < 40; seed += 1) {
    for (const { amount } of inventQuantities(key, 'above', 3, makeRandom(seed)) ?? [])
      expect(String(amount)).toMatch(/^\d+\.\d$/);
  }
});

test('nothing is ranked below first, and no share is more than all', () => {
  const random = makeRandom(1);
  expect(inventQuantities(makeQuantity(1, { unit: 'rank' }), 'below', 1, random)).toBeNull();
  expect(inventQuantities(makeQuantity(3, { unit: 'rank' }), 'below', 1, random)).toMatchObject([
    { amount: 1 },
  ]);
  const most = makeQuantity(99, { unit: 'percent' });
  expect(inventQuantities(most, 'above', 1, random)).toBeNull();
  const many = makeQuantity(95, { unit: 'percent' });
  for (let seed = 0; seed < 40; seed += 1) {
    for (const { amount } of inventQuantities(many, 'above', 2, makeRandom(seed)) ?? [])
      expect(amount).toBeLessThan(100);
  }
});

test('growth of more than all is possible', () => {
  const key = makeQuantity(250, { unit: 'percent' });
  const [above] = inventQuantities(key, 'above', 1, makeRandom(3)) ?? [];
  expect(above?.amount).toBeGreaterThan(250);
});
