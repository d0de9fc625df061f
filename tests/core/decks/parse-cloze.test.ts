import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCloze } from '#core/decks/parse-cloze.ts';

const gap = (number: number, text: string, hint: string | null = null) => ({
  kind: 'gap',
  number,
  text,
  hint,
});
const plain = (text: string) => ({ kind: 'text', text });

test.each<[string, unknown[]]>([
  ['{{1::Hanoi}}', [gap(1, 'Hanoi')]],
  ['In {{1::Hanoi}}.', [plain('In '), gap(1, 'Hanoi'), plain('.')]],
  ['{{1::Hanoi::a city}}', [gap(1, 'Hanoi', 'a city')]],
  ['{{2:: ฮานอย }}{{1::อัสตานา}}', [gap(2, 'ฮานอย'), gap(1, 'อัสตานา')]],
  ['{{1::a::b::c}}', [gap(1, 'a', 'b::c')]],
  ['{{1::a:: }}', [gap(1, 'a')]],
  ['{{99::a}} } {', [gap(99, 'a'), plain(' } {')]],
])('%s', (text, parts) => {
  expect(parseCloze(text)).toEqual({ ok: true, parts });
});

test.each<[string, string, number]>([
  ['no gap here', 'no-gap', 0],
  ['', 'no-gap', 0],
  ['a {{1::Hanoi', 'not-closed', 2],
  ['{{1::}}', 'empty-gap', 0],
  ['{{1::  ::hint}}', 'empty-gap', 0],
  ['{{1}}', 'empty-gap', 0],
  ['{{0::a}}', 'bad-number', 0],
  ['{{100::a}}', 'bad-number', 0],
  ['x {{c1::a}}', 'bad-number', 2],
  ['{{Hanoi}}', 'bad-number', 0],
  ['{{1::a {{2::b}} }}', 'nested', 0],
])('%s is refused: %s at %i', (text, problem, at) => {
  expect(parseCloze(text)).toEqual({ ok: false, problem, at });
});

test('any text is read or refused, and what is read loses no plain text', () => {
  const piece = fc.constantFrom('{{', '}}', '::', '1', 'a', ' ', '{', '}', 'ก');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const cloze = parseCloze(text);
      if (!cloze.ok) expect(cloze.at).toBeLessThanOrEqual(text.length);
      else for (const part of cloze.parts) expect(text).toContain(part.text);
    }),
  );
});

test('fifty thousand opening braces are refused at once', () => {
  const before = performance.now();
  expect(parseCloze('{'.repeat(50_000)).ok).toBe(false);
  expect(parseCloze('{{1::a}}'.repeat(6_000)).ok).toBe(true);
  expect(performance.now() - before).toBeLessThan(1_000);
});
