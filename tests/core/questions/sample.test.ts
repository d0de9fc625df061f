import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { sample } from '#core/questions/sample.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

test('a list no longer than wanted comes whole, in another order with another seed', () => {
  const orders = Array.from({ length: 20 }, (_, seed) => sample(letters, letters.length, makeRandom(seed)));
  for (const order of orders) expect(order.toSorted()).toEqual(letters);
  expect(new Set(orders.map((order) => order.join(''))).size).toBeGreaterThan(1);
});

test('of a longer list come as many as are wanted, each of them in it', () => {
  const taken = Array.from({ length: 50 }, (_, seed) => sample(letters, 2, makeRandom(seed)));
  for (const pair of taken) expect(pair).toHaveLength(2);
  expect([...new Set(taken.flat())].toSorted()).toEqual(letters);
});
