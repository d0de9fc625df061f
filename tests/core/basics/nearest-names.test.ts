import { expect, it } from 'vitest';
import { nearestNames } from '#core/basics/nearest-names.ts';

it('offers the names a misspelling may have meant, nearest first', () => {
  const names = ['kazakhstan', 'kazan', 'vietnam', 'kazakhs'];
  expect(nearestNames('kazakstan', names)).toEqual(['kazakhstan']);
  expect(nearestNames('kazakhst', names)).toEqual(['kazakhs', 'kazakhstan']);
  expect(nearestNames('qqqqqq', names)).toEqual([]);
});

it('gives up on what is too long to be a misspelling', () => {
  expect(nearestNames('x'.repeat(100_000), ['x'])).toEqual([]);
});
