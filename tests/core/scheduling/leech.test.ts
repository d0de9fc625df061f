import { expect, test } from 'vitest';
import { isLeechAt } from '#core/scheduling/leech.ts';

test('with threshold 8 a leech is called at 8, 12 and 16 lapses', () => {
  const called = Array.from({ length: 20 }, (_, lapses) => lapses).filter((lapses) => isLeechAt(lapses));
  expect(called).toEqual([8, 12, 16]);
});

test('with threshold 1 every lapse calls', () => {
  expect([0, 1, 2, 3].map((lapses) => isLeechAt(lapses, 1))).toEqual([false, true, true, true]);
});
