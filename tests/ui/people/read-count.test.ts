import { describe, expect, it } from 'vitest';
import { readCount } from '#ui/people/read-count.ts';

describe('readCount', () => {
  it.each([
    ['0', 0],
    [' 20 ', 20],
    ['๒๐', 20],
    ['๑5', 15],
    ['1000', 1000],
  ])('reads %j as %i', (text, count) => {
    expect(readCount(text, 1000)).toBe(count);
  });

  it.each(['', ' ', '-1', '1001', '2.5', '1e3', 'ten', '٢٠'])('refuses %j', (text) => {
    expect(readCount(text, 1000)).toBeNull();
  });
});
