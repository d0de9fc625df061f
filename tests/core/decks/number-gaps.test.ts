import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberGaps } from '#core/decks/number-gaps.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';

test.each([
  ['{{Hanoi}}', '{{1::Hanoi}}'],
  ['{{ฮานอย}} อยู่ใน{{เวียดนาม}}', '{{1::ฮานอย}} อยู่ใน{{2::เวียดนาม}}'],
  ['{{Hanoi::a city}}', '{{1::Hanoi::a city}}'],
  ['{{a}} {{3::b}} {{c}}', '{{4::a}} {{3::b}} {{5::c}}'],
  ['{{1::a}} {{1::b}}', '{{1::a}} {{1::b}}'],
  ['{{c1::a}} {{C2::b::hint}} {{c}}', '{{1::a}} {{2::b::hint}} {{3::c}}'],
  ['{{1992}}', '{{1::1992}}'],
  ['{{99::a}} {{b}}', '{{99::a}} {{99::b}}'],
])('%s becomes %s', (text, numbered) => {
  expect(numberGaps(text)).toBe(numbered);
});

test.each([
  '',
  'no gap',
  '{{1::a}}',
  '{{}}',
  '{{ }}',
  '{{::a}}',
  '{{0::a}}',
  '{{100::a}}',
  '{{open',
  'a }} b {',
])('%j is left as it is', (text) => {
  expect(numberGaps(text)).toBe(text);
});

const pieces = fc.array(fc.constantFrom('{{', '}}', '::', '1', 'c', 'a', ' ', '{', '}', 'ก', '\n'), {
  maxLength: 30,
});

test('numbering a second time changes nothing, and a text that could be read says the same as before', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join('');
      const numbered = numberGaps(text);
      expect(numberGaps(numbered)).toBe(numbered);
      if (parseCloze(text).ok && !/\{\{\s*c?\d+\s*::/i.test(text)) expect(numbered).toBe(text);
    }),
  );
});

test('gaps without numbers become as many cards as there are gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zก-ฮ]{1,8}$/), { minLength: 1, maxLength: 20 }), (words) => {
      const cloze = parseCloze(numberGaps(words.map((word) => `{{${word}}}`).join(' ')));
      const gaps = cloze.ok ? cloze.parts.flatMap((part) => (part.kind === 'gap' ? [part] : [])) : [];
      expect(gaps.map(({ number }) => number)).toEqual(words.map((_, place) => place + 1));
      expect(gaps.map(({ text }) => text)).toEqual(words);
    }),
  );
});

test('a hundred thousand braces take no time', () => {
  const before = performance.now();
  for (const text of ['{'.repeat(100_000), '{{a'.repeat(33_000), '}}{{'.repeat(25_000)]) numberGaps(text);
  expect(performance.now() - before).toBeLessThan(2_000);
});
