import { expect, test } from 'vitest';
import { firstAbove, firstAtLeast } from '#core/questions/search-places.ts';

const places = Float64Array.of(1, 3, 3, 5);

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [2, 1, 1],
  [3, 1, 3],
  [5, 3, 4],
  [6, 4, 4],
])('%d is first reached at %d and first passed at %d', (place, reached, passed) => {
  expect(firstAtLeast(places, place)).toBe(reached);
  expect(firstAbove(places, place)).toBe(passed);
});

test('an empty list has no place', () => {
  expect(firstAtLeast(new Float64Array(), 1)).toBe(0);
  expect(firstAbove(new Float64Array(), 1)).toBe(0);
});
