import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '#server/basics/group-by.ts';

test('items stand under their keys in the order in which they came', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('nothing is lost and nothing is added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (items) => {
      const all = [...groupBy(items, (item) => item % 3).values()].flat();
      expect(all.toSorted()).toEqual(items.toSorted());
    }),
  );
});
