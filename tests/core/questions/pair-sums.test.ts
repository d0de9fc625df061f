import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPair, makePairSums, pearson, spreadOf } from '#core/questions/pair-sums.ts';
import { runs } from '#tests/setup/run-counts.ts';

function sumsOf(pairs: readonly (readonly [number, number])[]) {
  const sums = makePairSums();
  for (const [x, y] of pairs) addPair(sums, x, y);
  return sums;
}

test('a correlation is that of the textbook', () => {
  // Anscombe (1973), first set.
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(pearson(sumsOf(x.map((value, index) => [value, y[index] ?? 0])))).toBeCloseTo(0.8164, 4);
});

test('it stays between -1 and 1, turns with a sign, and is not known where one side never changes', () => {
  const score = fc.constantFrom(0, 0.25, 0.5, 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { maxLength: 50 }), (pairs) => {
      const found = pearson(sumsOf(pairs));
      const isFlat = [0, 1].some((side) => new Set(pairs.map((pair) => pair[side])).size < 2);
      if (isFlat) {
        expect(found).toBeNull();
        return;
      }
      expect(Math.abs(found ?? Number.NaN)).toBeLessThanOrEqual(1);
      const turned = pearson(sumsOf(pairs.map(([x, y]) => [x, -y])));
      expect(turned).toBeCloseTo(-(found ?? 0));
    }),
    { numRuns: runs(200) },
  );
});

test('the spread of right and wrong is count times share times rest', () => {
  const pairs = Array.from({ length: 20 }, (_, index) => [index < 5 ? 1 : 0, 0] as const);
  expect(spreadOf(sumsOf(pairs))).toBeCloseTo(20 * 0.25 * 0.75);
  expect(spreadOf(makePairSums())).toBe(0);
});
