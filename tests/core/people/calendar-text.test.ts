import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLine, textValue } from '#core/people/calendar-text.ts';
import { runs } from '#tests/setup/run-counts.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

test('no line is longer than 75 bytes, no character is torn, and unfolding gives the line back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = text.replaceAll(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.split('\r\n').every((part) => bytesOf(part) <= 75)).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
    }),
    { numRuns: runs(200) },
  );
});

test('Thai letters take three bytes each', () => {
  expect(foldLine('ก'.repeat(26)).split('\r\n')).toEqual(['ก'.repeat(25), ' ก']);
});

test.each([
  ['a;b', 'a\\;b'],
  ['a,b', 'a\\,b'],
  ['a\\b', 'a\\\\b'],
  ['a\r\nb\nc', 'a\\nb\\nc'],
  ['a: b', 'a: b'],
])('%j is written %j', (text, value) => {
  expect(textValue(text)).toBe(value);
});
