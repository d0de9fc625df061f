import { describe, expect, it } from 'vitest';
import { heatLevel } from '#ui/progress/heat-level.ts';

describe('heatLevel', () => {
  it('is 0 only for a day without reviews', () => {
    expect(heatLevel(0, 200)).toBe(0);
    expect(heatLevel(1, 200)).toBe(1);
  });

  it('gives the busiest day the darkest shade', () => {
    expect(heatLevel(7, 7)).toBe(4);
  });

  it('goes up by quarters of the busiest day', () => {
    expect([25, 26, 50, 51, 75, 76].map((count) => heatLevel(count, 100))).toEqual([1, 2, 2, 3, 3, 4]);
  });

  it('is 0 for everything while nothing was reviewed at all', () => {
    expect(heatLevel(0, 0)).toBe(0);
  });
});
