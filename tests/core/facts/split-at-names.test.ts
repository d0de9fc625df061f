import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtNames } from '#core/facts/split-at-names.ts';

const pieces = (text: string, names: string[]) =>
  splitAtNames(text, names).map(({ piece, isName }) => (isName ? `<${piece}>` : piece));

test('finds Thai names inside running text, the longest first', () => {
  expect(pieces('ชาวคาซัคในคาซัคสถาน', ['คาซัค', 'คาซัคสถาน'])).toEqual(['ชาว', '<คาซัค>', 'ใน', '<คาซัคสถาน>']);
});

test('leaves names alone that no line could hold', () => {
  const long = 'Intergovernmental Committee on Trade';
  expect(pieces(`The ${long} met.`, [long])).toEqual([`The ${long} met.`]);
});

test('the pieces put together are the text, whatever the names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, names) => {
      const split = splitAtNames(text, names);
      expect(split.map(({ piece }) => piece).join('')).toBe(text);
      for (const { start, piece } of split) expect(text.slice(start, start + piece.length)).toBe(piece);
    }),
  );
});
