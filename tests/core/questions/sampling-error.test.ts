import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundCorrelation, boundShare } from '#core/questions/sampling-error.ts';
import { runs } from '#tests/setup/run-counts.ts';

test('bounds lie around the figure, and nearer the more was seen', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fraction, fc.integer({ min: 4, max: 10_000 }), (share, count) => {
      const bounds = [
        [boundShare(share, count), boundShare(share, 4 * count), share],
        [boundCorrelation(share, count), boundCorrelation(share, 4 * count), share],
      ] as const;
      for (const [wide, narrow, figure] of bounds) {
        expect(wide.lower).toBeLessThanOrEqual(figure + 1e-9);
        expect(wide.upper).toBeGreaterThanOrEqual(figure - 1e-9);
        expect(narrow.upper - narrow.lower).toBeLessThanOrEqual(wide.upper - wide.lower + 1e-9);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('of a share that was never seen the bound is what could be overlooked', () => {
  // The score interval at 0 of n: z² / (n + z²).
  expect(boundShare(0, 30).lower).toBeCloseTo(0);
  expect(boundShare(0, 30).upper).toBeCloseTo(2.706 / 32.706, 4);
  expect(boundShare(0, 51).upper).toBeGreaterThan(0.05);
  expect(boundShare(0, 52).upper).toBeLessThan(0.05);
});

test('the bounds of a correlation are those of Fisher’s transformation, at its ends too', () => {
  const { lower, upper } = boundCorrelation(0.3, 103);
  expect(lower).toBeCloseTo(Math.tanh(Math.atanh(0.3) - 0.1645), 6);
  expect(upper).toBeCloseTo(Math.tanh(Math.atanh(0.3) + 0.1645), 6);
  expect(boundCorrelation(-1, 30)).toEqual({ lower: -1, upper: -1 });
});
