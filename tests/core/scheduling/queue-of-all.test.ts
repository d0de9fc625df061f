import { expect, test } from 'vitest';
import { queueOfAll } from '#core/scheduling/queue-of-all.ts';
import { makeMemory, makeQueueCard, makeQueueInput } from '#tests/core/scheduling/make-queue-input.ts';

const cards = ['a', 'b', 'c', 'd'].map((item) => makeQueueCard(item));
const keys = cards.map(({ card }) => card);

test('every card comes once, whether new, due, in steps or far away', () => {
  const memories = [
    makeMemory('fact:a#value', '2026-01-10', { state: 'relearning' }),
    makeMemory('fact:b#value', '2027-01-10'),
  ];
  const queue = queueOfAll(makeQueueInput(cards, memories, { newPerDay: 0 }));
  expect([...queue.cards].sort()).toEqual(keys);
  expect(queue.steps).toEqual([]);
  expect(queue.today).toBe('2026-01-10');
});

test('suspended cards are left out, and buried ones until their day', () => {
  const hidden = {
    suspended: new Set(['fact:a#value']),
    buried: new Map([
      ['fact:b#value', '2026-01-11'],
      ['fact:c#value', '2026-01-10'],
    ]),
  };
  expect([...queueOfAll(makeQueueInput(cards, [], hidden)).cards].sort()).toEqual(keys.slice(2));
});

test('the same seed gives the same order on the same day', () => {
  const many = Array.from({ length: 20 }, (_, index) => makeQueueCard(`f${index}`));
  const order = (seed: number) => queueOfAll(makeQueueInput(many, [], { seed })).cards;
  expect(order(1)).toEqual(order(1));
  expect(order(1)).not.toEqual(order(2));
});
