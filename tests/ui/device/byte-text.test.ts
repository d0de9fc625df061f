import { expect, test } from 'vitest';
import { byteText } from '#ui/device/byte-text.ts';

test.each([
  [0, '1 kB'],
  [999, '1 kB'],
  [2_400, '2.4 kB'],
  [214_000, '214 kB'],
  [1_250_000, '1.3 MB'],
  [82_000_000_000, '82 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(byteText(bytes, 'en').replace('\u00a0', ' ')).toBe(text);
});

test('number and unit stay together', () => {
  expect(byteText(1_250_000, 'en')).not.toContain(' ');
});

test('Thai readers see the same number', () => {
  expect(byteText(1_250_000, 'th')).toContain('1.3');
});
