import { expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { searchDecks, searchPacks } from '#core/decks/search-decks.ts';

const pack = {
  title: { th: 'เวียดนาม–คาซัคสถาน', en: 'Vietnam–Kazakhstan' },
  description: { th: 'การค้าและการเยือน', en: 'Trade and visits' },
};
const deck: Deck = {
  id: '0',
  title: 'สอบปลายภาค',
  description: '',
  facts: [],
  notes: [
    { id: 'a', form: 'basic', front: 'Capital of Kazakhstan', back: 'Astana' },
    { id: 'b', form: 'cloze', text: 'The embassy is in {{1::Hanoi}}.' },
  ],
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

test('a pack is found by title and description in either language', () => {
  for (const query of ['vietnam visits', 'การค้า', 'คาซัคสถาน trade']) {
    expect(searchPacks([pack], query), query).toEqual([pack]);
  }
  expect(searchPacks([pack], 'vietnam mongolia')).toEqual([]);
});

test('a deck is found by its title and by what its notes say', () => {
  for (const query of ['สอบ', 'astana', 'hanoi embassy'])
    expect(searchDecks([deck], query), query).toEqual([deck]);
  expect(searchDecks([deck], 'bangkok')).toEqual([]);
});

test('an empty query finds nothing', () => {
  expect(searchPacks([pack], ' ')).toEqual([]);
  expect(searchDecks([deck], '')).toEqual([]);
});

test('a slip in a word is forgiven, in either language', () => {
  for (const query of ['veitnam', 'kazakstan', 'คาซักสถาน'])
    expect(searchPacks([pack], query), query).toEqual([pack]);
  expect(searchDecks([deck], 'embasy')).toEqual([deck]);
  expect(searchPacks([pack], 'uzbekistan')).toEqual([]);
});
