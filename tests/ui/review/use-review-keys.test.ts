import { expect, test } from 'vitest';
import { commandOfKey, type PressedKey } from '#ui/review/use-review-keys.ts';

/** A key of an English keyboard. */
const press = (key: string): PressedKey => ({ key, code: codeOf(key) });

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
}

test('Space and Enter show a card first and rate it Good then', () => {
  for (const key of [' ', 'Enter']) {
    expect(commandOfKey(press(key), false, 4)).toEqual({ do: 'show' });
    expect(commandOfKey(press(key), true, 4)).toEqual({ do: 'rate', rating: 3 });
  }
});

test('1 to 4 rate what is shown, and nothing before it is shown', () => {
  expect(['1', '2', '3', '4'].map((key) => commandOfKey(press(key), true, 4))).toEqual(
    [1, 2, 3, 4].map((rating) => ({ do: 'rate', rating })),
  );
  expect(commandOfKey(press('1'), false, 4)).toBeNull();
});

test('with two buttons 1 is Again and 2 is Good', () => {
  expect(commandOfKey(press('1'), true, 2)).toEqual({ do: 'rate', rating: 1 });
  expect(commandOfKey(press('2'), true, 2)).toEqual({ do: 'rate', rating: 3 });
  expect(commandOfKey(press('3'), true, 2)).toBeNull();
});

test('U undoes at any time, and no other key means anything', () => {
  expect(commandOfKey(press('u'), false, 4)).toEqual({ do: 'undo' });
  expect(commandOfKey(press('U'), true, 2)).toEqual({ do: 'undo' });
  for (const key of ['5', '0', 'a', 'Tab', 'Escape', 'ArrowDown'])
    expect(commandOfKey(press(key), true, 4)).toBeNull();
});

test('on a Thai keyboard the same places mean the same', () => {
  const digits = [
    ['ๅ', 'Digit1'],
    ['/', 'Digit2'],
    ['-', 'Digit3'],
    ['ภ', 'Digit4'],
  ] as const;
  expect(digits.map(([key, code]) => commandOfKey({ key, code }, true, 4))).toEqual(
    [1, 2, 3, 4].map((rating) => ({ do: 'rate', rating })),
  );
  expect(commandOfKey({ key: 'ี', code: 'KeyU' }, true, 4)).toEqual({ do: 'undo' });
});

test('a keypad rates, and another letter in the place of U is that letter', () => {
  expect(commandOfKey({ key: '1', code: 'Numpad1' }, true, 4)).toEqual({ do: 'rate', rating: 1 });
  expect(commandOfKey({ key: 'g', code: 'KeyU' }, true, 4)).toBeNull();
  expect(commandOfKey({ key: 'u', code: 'KeyF' }, true, 4)).toEqual({ do: 'undo' });
});
