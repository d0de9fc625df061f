import { expect, test } from 'vitest';
import { commandOfKey } from '#ui/review/use-review-keys.ts';

test('Space and Enter show a card first and rate it Good then', () => {
  for (const key of [' ', 'Enter']) {
    expect(commandOfKey(key, false, 4)).toEqual({ do: 'show' });
    expect(commandOfKey(key, true, 4)).toEqual({ do: 'rate', rating: 3 });
  }
});

test('1 to 4 rate what is shown, and nothing before it is shown', () => {
  expect(['1', '2', '3', '4'].map((key) => commandOfKey(key, true, 4))).toEqual(
    [1, 2, 3, 4].map((rating) => ({ do: 'rate', rating })),
  );
  expect(commandOfKey('1', false, 4)).toBeNull();
});

test('with two buttons 1 is Again and 2 is Good', () => {
  expect(commandOfKey('1', true, 2)).toEqual({ do: 'rate', rating: 1 });
  expect(commandOfKey('2', true, 2)).toEqual({ do: 'rate', rating: 3 });
  expect(commandOfKey('3', true, 2)).toBeNull();
});

test('U undoes at any time, and no other key means anything', () => {
  expect(commandOfKey('u', false, 4)).toEqual({ do: 'undo' });
  expect(commandOfKey('U', true, 2)).toEqual({ do: 'undo' });
  for (const key of ['5', '0', 'a', 'Tab', 'Escape', 'ArrowDown'])
    expect(commandOfKey(key, true, 4)).toBeNull();
});
