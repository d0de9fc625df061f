import { expect, test } from 'vitest';
import { dateShape, roundnessOf, shapeOf } from '#core/questions/value-shape.ts';
import { makeBase, makeDate, makeQuantity, makeRef, makeText } from '#tests/core/questions/make-base.ts';

test.each([
  [800_000_000, 1_000_000, 100_000_000],
  [349_200_000, 100_000, 100_000],
  [62_500, 1, 100],
  [7, 1, 1],
  [0.5, 0.1, 0.1],
  [30, 0.1, 10],
  [0, 1, 1],
])('%d of step %d is round to %d', (amount, step, roundness) => {
  expect(roundnessOf(makeQuantity(amount, { step }))).toBeCloseTo(roundness, 10);
});

test.each([
  ['1992-06-29', '0000-00-00'],
  ['2011~', '0000~'],
  ['2016-10/..', '0000-00/..'],
])('%s has the shape %s', (edtf, shape) => {
  expect(dateShape(makeDate(edtf))).toBe(shape);
});

test('values stand side by side when nothing but the value tells them apart', () => {
  const base = makeBase([]);
  const same = [
    [makeDate('2010-04'), makeDate('1999-12')],
    [makeQuantity(300), makeQuantity(700)],
    [makeRef('oz'), makeRef('pern')],
    [makeText('one'), makeText('two')],
  ] as const;
  for (const [a, b] of same) expect(shapeOf(base, a)).toBe(shapeOf(base, b));
  const different = [
    [makeDate('2010-04'), makeDate('2010')],
    [makeQuantity(300), makeQuantity(310)],
    [makeQuantity(300), makeQuantity(300, { unit: 'people' })],
    [makeRef('oz'), makeRef('ann')],
    [makeRef('oz'), makeText('oz')],
  ] as const;
  for (const [a, b] of different) expect(shapeOf(base, a)).not.toBe(shapeOf(base, b));
});
