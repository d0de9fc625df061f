import { expect, test } from 'vitest';
import { boundedText } from '#core/basics/bounded-text.ts';

const takes = (text: unknown) => boundedText(5).safeParse(text).success;

test('a text up to its length is taken, emoji and Thai too', () => {
  expect(['', 'hello', 'ไทย', '👍'].every(takes)).toBe(true);
});

test('a longer text, a NUL, half a character and other things are refused', () => {
  expect(['hello!', 'a\0', '\ud83d', '\udc4d', 5, null, {}].some(takes)).toBe(false);
});
