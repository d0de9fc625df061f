import { expect, test } from 'vitest';
import { findUndone } from '#core/progress/find-undone.ts';
import { makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const undo = (number: number, target: number) =>
  makeStored(number, number, { type: 'undone', undoes: makeId(target) }).event;

test('an undo takes back its target; two undos of one target are still one', () => {
  expect(findUndone([undo(2, 1)])).toEqual(new Set([makeId(1)]));
  expect(findUndone([undo(2, 1), undo(3, 1)])).toEqual(new Set([makeId(1)]));
});

test('of two undos of one target, undoing one is not enough to restore', () => {
  expect(findUndone([undo(2, 1), undo(3, 1), undo(4, 2)])).toEqual(new Set([makeId(1), makeId(2)]));
});

test('undos in a circle, or of themselves, do nothing', () => {
  expect(findUndone([undo(2, 3), undo(3, 2), undo(4, 4)])).toEqual(new Set());
});

test('a chain of twenty thousand undos, deeper than any call stack, is settled', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => undo(index + 1, index));
  const undone = findUndone(chain);
  expect(undone.has(makeId(20_000))).toBe(false);
  expect(undone.has(makeId(19_999))).toBe(true);
  expect(undone.has(makeId(0))).toBe(false);
  expect(findUndone(chain.slice(0, -1)).has(makeId(0))).toBe(true);
});
