import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { chiSquare } from '#core/questions/chi-square.ts';
import { drawAxis } from '#core/questions/draw-axis.ts';
import { runs } from '#tests/setup/run-counts.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('the year is on the line, and the line lies within the years that are possible', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), seeds, (before, after, seed) => {
      const possible = { from: 2000 - before, to: 2000 + after };
      const axis = drawAxis(2000, possible, makeRandom(seed));
      expect(axis === null).toBe(Math.min(before, after) < 5);
      if (!axis) return;
      expect(possible.from <= axis.from && axis.from <= 2000).toBe(true);
      expect(2000 <= axis.to && axis.to <= possible.to).toBe(true);
      expect(axis.to - axis.from + 1).toBeGreaterThanOrEqual(6);
    }),
    { numRuns: runs(200) },
  );
});

// 26.1: what chi-square with 8 degrees of freedom exceeds once in a thousand times. The seeds are fixed.
test.each([
  ['much room on both sides', { from: 1950, to: 2050 }],
  ['little room after it', { from: 1950, to: 2008 }],
  ['little room before it', { from: 1992, to: 2050 }],
])('with %s the year stands in each ninth of the line equally often', (_, possible) => {
  const ninths = Array.from({ length: 9 }, () => 0);
  for (let seed = 0; seed < 3000; seed += 1) {
    const axis = drawAxis(2000, possible, makeRandom(seed));
    if (!axis) throw new Error('no room');
    // Places are cells of equal width: a random spot of the year's own cell.
    const spot = (2000 - axis.from + makeRandom(seed + 7919).next()) / (axis.to - axis.from + 1);
    const ninth = Math.floor(spot * 9);
    ninths[ninth] = (ninths[ninth] ?? 0) + 1;
  }
  expect(chiSquare(ninths)).toBeLessThan(26.1);
});

test('lines are of different lengths, from six years to two dozen', () => {
  const lengths = new Set<number>();
  for (let seed = 0; seed < 500; seed += 1) {
    const axis = drawAxis(2000, { from: 1900, to: 2100 }, makeRandom(seed));
    if (axis) lengths.add(axis.to - axis.from + 1);
  }
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([6, 24]);
});
