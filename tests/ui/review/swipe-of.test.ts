import { expect, test } from 'vitest';
import { isAtEdge, isScroll, isSideways, swipeOf } from '#ui/review/swipe-of.ts';

const drag = (dx: number, dy = 0, width = 330) => ({ dx, dy, width });

test.each([
  [120, 'right'],
  [-120, 'left'],
  [90, null],
  [-90, null],
  [0, null],
] as const)('a card moved by %d pixels of 330 means %s', (dx, swipe) => {
  expect(swipeOf(drag(dx))).toBe(swipe);
});

test('on a wide screen a thumb need not travel a third of it', () => {
  expect(swipeOf(drag(131, 0, 1_000))).toBe('right');
});

test.each([
  ['a resting finger', drag(5, 5), false, false],
  ['a drag to the side', drag(30, 10), true, false],
  ['a scroll', drag(5, 40), false, true],
  ['a slanting scroll', drag(25, 30), false, true],
])('%s is known for what it is', (_, moved, sideways, scroll) => {
  expect([isSideways(moved), isScroll(moved)]).toEqual([sideways, scroll]);
});

test('a touch at the edge of the screen is left to the system', () => {
  expect([2, 180, 358].map((x) => isAtEdge(x, 360))).toEqual([true, false, true]);
});
