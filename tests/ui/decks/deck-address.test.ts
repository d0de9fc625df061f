import { expect, test } from 'vitest';
import { deckAddress, factAddress, readView } from '#ui/decks/deck-address.ts';

test('an address leads to the deck, view and fact it was made for, whatever signs their ids hold', () => {
  const query = new URL(factAddress('a&b', 'c#d'), 'http://localhost').searchParams;
  expect(Object.fromEntries(query)).toEqual({ id: 'a&b', view: 'facts', fact: 'c#d' });
  expect(deckAddress('p', 'timeline')).toBe('/deck?id=p&view=timeline');
});

test('an unknown view is the list of facts', () => {
  expect([null, 'toString', 'table'].map(readView)).toEqual(['facts', 'facts', 'table']);
});
