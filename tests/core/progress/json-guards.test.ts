import { expect, test } from 'vitest';
import { field, isArrayOf, isNumber, isRecord, isText } from '#core/progress/json-guards.ts';

test('a number can be counted with', () => {
  expect([0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null].map(isNumber)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a record is neither a list nor nothing', () => {
  expect([{}, [], null, 'x'].map(isRecord)).toEqual([true, false, false, false]);
});

test('a field is own, never inherited', () => {
  expect(field({ a: 1 }, 'a')).toBe(1);
  expect(field({}, 'toString')).toBeUndefined();
  expect(field(null, 'a')).toBeUndefined();
  expect(field([1], '0')).toBeUndefined();
});

test('a list holds only what its guard takes', () => {
  expect(isArrayOf(['a', 'b'], isText)).toBe(true);
  expect(isArrayOf([], isText)).toBe(true);
  expect(isArrayOf(['a', 1], isText)).toBe(false);
  expect(isArrayOf('ab', isText)).toBe(false);
});
