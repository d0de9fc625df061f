import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery, searchText, searchWords } from '#core/basics/search-text.ts';

test.each([
  ['Tô Lâm', 'to lam'],
  ['Đà Nẵng', 'da nang'],
  ['๒๕๓๕', '2535'],
  ['349,200,000 US$', '349200000 us'],
  ['349.2 million.', '349.2 million'],
  ['1,2 and 3', '1 2 and 3'],
  ['“Belt and Road”', 'belt and road'],
  ['นํา', 'นำ'],
  ['ปี 2535 (ค.ศ. 1992)', 'ปี 2535 ค ศ 1992'],
])('%j is searched as %j', (text, searched) => {
  expect(searchText(text)).toBe(searched);
});

test('a query of blanks and signs has no words; a word said twice counts once', () => {
  expect(searchWords(' – … ')).toEqual([]);
  expect(searchWords('Hanoi hanoi HANOI')).toEqual(['hanoi']);
});

test('a very long query is cut', () => {
  expect(searchWords('ab '.repeat(10_000)).join(' ').length).toBeLessThanOrEqual(longestQuery);
});

test('a searched text is searched as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchText(searchText(text))).toBe(searchText(text));
    }),
  );
});
