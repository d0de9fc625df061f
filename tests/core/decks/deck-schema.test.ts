import { expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { deckSchema } from '#core/decks/deck-schema.ts';

const deck: Deck = {
  id: '019a6a10-0000-7000-8000-00000000dddd',
  title: 'คู่เจรจา',
  description: '',
  facts: ['kz-vn-embassy'],
  notes: [
    { id: 'n1', form: 'basic', front: 'a', back: 'b' },
    { id: 'n2', form: 'cloze', text: '{{1::a}}' },
  ],
  version: 1,
  updatedAt: '2026-11-22T05:00:00.000Z',
};
const takes = (change: object) => deckSchema.safeParse({ ...deck, ...change }).success;

test('a deck is taken as it is', () => {
  expect(deckSchema.parse(deck)).toEqual(deck);
});

test.each<[string, object]>([
  ['an id that is no UUID', { id: 'mine' }],
  ['no title', { title: '  ' }],
  ['a title too long', { title: 'x'.repeat(121) }],
  ['a title with a NUL', { title: 'a\u0000' }],
  ['a description too long', { description: 'x'.repeat(1_001) }],
  ['a fact twice', { facts: ['a', 'a'] }],
  ['a fact that is no id', { facts: ['../etc'] }],
  ['too many facts', { facts: Array.from({ length: 2_001 }, (_, index) => `f${index}`) }],
  [
    'too many notes',
    { notes: Array.from({ length: 1_001 }, (_, index) => ({ ...deck.notes[0], id: `n${index}` })) },
  ],
  ['a note twice', { notes: [deck.notes[0], deck.notes[0]] }],
  ['a note with an empty back', { notes: [{ id: 'n', form: 'basic', front: 'a', back: ' ' }] }],
  ['a note too long', { notes: [{ id: 'n', form: 'basic', front: 'a', back: 'x'.repeat(2_001) }] }],
  ['a cloze without a gap', { notes: [{ id: 'n', form: 'cloze', text: 'a' }] }],
  ['a note of another form', { notes: [{ id: 'n', form: 'essay', text: 'a' }] }],
  ['a note whose id breaks its card key', { notes: [{ id: 'a#b', form: 'basic', front: 'a', back: 'b' }] }],
  ['a broken version', { version: 1.5 }],
  ['a date that does not exist', { updatedAt: '2026-02-30T00:00:00Z' }],
  ['an owner', { ownerId: 'somebody' }],
])('a deck with %s is refused', (_what, change) => {
  expect(takes(change)).toBe(false);
});

test('a bad cloze is refused with what is wrong and where', () => {
  const { error } = deckSchema.safeParse({ ...deck, notes: [{ id: 'n', form: 'cloze', text: 'a {{1::b' }] });
  expect(error?.issues[0]).toMatchObject({ path: ['notes', 0, 'text'], message: 'not-closed at 2' });
});
