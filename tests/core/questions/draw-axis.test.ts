import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { chiSquare } from '#core/questions/chi-square.ts';
import { drawAxis } from '#core/questions/draw-axis.ts';

const axes = Array.from({ length: 4000 }, (_, seed) => drawAxis(2000, makeRandom(seed)));

test('the year is on the line, and lines are of every length from six years to two dozen', () => {
  expect(axes.every(({ from, to }) => from <= 2000 && 2000 <= to)).toBe(true);
  const lengths = new Set(axes.map(({ from, to }) => to - from + 1));
  expect([...lengths].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, more) => 6 + more));
});

// Chi-square with 5 degrees of freedom exceeds 20.5 once in a thousand times, with 23 degrees 49.7. The seeds are fixed.
test.each([
  [6, 20.5],
  [24, 49.7],
])('on a line of %d years the year stands at each place equally often', (length, limit) => {
  const places = Array.from({ length }, () => 0);
  for (let seed = 0; seed < 40_000; seed += 1) {
    const { from, to } = drawAxis(2000, makeRandom(seed));
    if (to - from + 1 === length) places[2000 - from] = (places[2000 - from] ?? 0) + 1;
  }
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(chiSquare(places)).toBeLessThan(limit);
});

test('the line moves with the year and knows nothing else of it', () => {
  for (const [seed, { from, to }] of axes.slice(0, 50).entries())
    expect(drawAxis(1990, makeRandom(seed))).toEqual({ from: from - 10, to: to - 10 });
});
