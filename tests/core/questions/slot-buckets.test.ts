import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import { bucketsOf } from '#core/questions/slot-buckets.ts';
import { edtfDates, quantities } from '#tests/arbitraries/fact-base.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeText,
} from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const base = makeBase([], {
  entities: [
    makeEntity('ann', 'person', { aliases: { th: [], en: ['The Namesake'] } }),
    makeEntity('bob', 'person', { aliases: { th: [], en: ['the namesake!'] } }),
  ],
});
const shareOne = (a: Value, b: Value) => {
  const [one, other] = [bucketsOf(base, a), bucketsOf(base, b)];
  return one === null || other === null || one.some((bucket) => other.includes(bucket));
};

test('values that may be the same are found under one key, whatever they are', () => {
  const words = fc.constantFrom('onward', 'Onward!', 'upward');
  const values: fc.Arbitrary<Value> = fc.oneof(
    edtfDates,
    quantities,
    // Around zero, and a hedge so wide that it reaches below.
    fc
      .tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.1, 1, 2))
      .map(([amount, step]) => makeQuantity(amount, { step })),
    fc.constantFrom('ann', 'bob', 'cat').map(makeRef),
    fc.tuple(words, words).map(([th, en]) => ({ kind: 'text', text: { th, en } }) as const),
  );
  let compatible = 0;
  fc.assert(
    fc.property(values, values, (a, b) => {
      if (!areCompatible(base, a, b)) return;
      compatible += 1;
      expect(shareOne(a, b)).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
  expect(compatible).toBeGreaterThan(20);
});

test('what lies far apart is not searched together', () => {
  expect(shareOne(makeDate('1992'), makeDate('2009'))).toBe(false);
  expect(shareOne(makeQuantity(100), makeQuantity(200))).toBe(false);
  expect(shareOne(makeQuantity(100), makeQuantity(100, { unit: 'people' }))).toBe(false);
  expect(shareOne(makeRef('ann'), makeRef('cat'))).toBe(false);
  expect(shareOne(makeText('onward'), makeText('upward'))).toBe(false);
});

test('what spans too much to be filed belongs to every search', () => {
  for (const edtf of ['2016/..', '../1992', '1900/1990', 'no date'])
    expect(bucketsOf(base, makeDate(edtf))).toBeNull();
});
