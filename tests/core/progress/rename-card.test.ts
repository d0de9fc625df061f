import { expect, test } from 'vitest';
import { noRenames, renameCard, renameFact, renamesOf } from '#core/progress/rename-card.ts';

const renames = new Map([
  ['a', 'b'],
  ['b', 'c'],
  ['x', 'y'],
  ['y', 'x'],
]);

test('a fact renamed twice is found under its present id', () => {
  expect(renameFact('a', renames)).toBe('c');
  expect(renameCard('fact:a#value', renames)).toBe('fact:c#value');
});

test('notes, unreadable keys and facts never renamed stay as they are', () => {
  expect(renameCard('note:a#1', renames)).toBe('note:a#1');
  expect(renameCard('nonsense', renames)).toBe('nonsense');
  expect(renameCard('fact:d#value', renames)).toBe('fact:d#value');
  expect(renameCard('fact:a#value', noRenames)).toBe('fact:a#value');
});

test('a circle of renames ends', () => {
  expect(renameFact('x', renames)).toBe('x');
});

test('the renames of a base are what its facts were', () => {
  const fact = {
    id: 'new',
    revision: 'r',
    pack: 'p',
    property: 'q',
    subject: 's',
    value: { kind: 'date', edtf: '1992' },
    qualifiers: {},
    status: 'actual',
    statement: { th: 'x', en: 'x' },
    source: { document: 'd', paragraph: 1 },
    disputes: [],
    was: ['old', 'older'],
  } as const;
  expect([...renamesOf({ facts: new Map([['new', fact]]) })]).toEqual([
    ['old', 'new'],
    ['older', 'new'],
  ]);
});
