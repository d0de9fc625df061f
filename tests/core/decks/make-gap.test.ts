import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGap } from '#core/decks/make-gap.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';

test('the marked words become the first gap, blanks around them stay outside', () => {
  expect(makeGap('It is in Hanoi now', 8, 15)).toEqual({
    text: 'It is in {{1::Hanoi}} now',
    start: 14,
    end: 19,
  });
});

test('the next gap takes the next number', () => {
  expect(makeGap('{{1::a}} and b', 13, 14).text).toBe('{{1::a}} and {{2::b}}');
  expect(makeGap('{{7::a}} b', 9, 10).text).toBe('{{7::a}} {{8::b}}');
  expect(makeGap('{{99::a}} b', 10, 11).text).toBe('{{99::a}} {{99::b}}');
});

test('where nothing is marked an empty gap waits at the cursor', () => {
  const gap = makeGap('ab', 1, 1);
  expect(gap).toEqual({ text: 'a{{1::}}b', start: 6, end: 6 });
});

test('a gap made of words can be read, and holds those words', () => {
  const plain = fc.stringMatching(/^[a-z ก-ฮ]{1,30}$/);
  fc.assert(
    fc.property(plain, fc.nat(30), fc.nat(30), (text, one, other) => {
      const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      fc.pre(text.slice(from, to).trim() !== '');
      const gap = makeGap(text, from, to);
      const reading = parseCloze(gap.text);
      expect(reading.ok && reading.parts.map((part) => part.text).join('')).toBe(text);
      expect(gap.text.slice(gap.start, gap.end)).toBe(text.slice(from, to).trim());
    }),
  );
});
