import { expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { lacksBegunFacts } from '#core/progress/lacks-begun-facts.ts';
import { makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('visit-1', 'ann', 'oz', '2010'),
  makeVisit('visit-2', 'bob', 'pern', '2012', { was: ['call-2'] }),
]);
const cards = ['visit-1', 'visit-2'].map((fact) => ({ fact, ask: 'value' }));

function isLacking(deck: Partial<Deck>, known: string): boolean {
  const empty = { id: 'd', title: 'd', description: '', facts: [], notes: [], version: 1 };
  const decks = [{ ...empty, updatedAt: '2026-01-01T00:00:00.000Z', ...deck }];
  return lacksBegunFacts({ base, cards, decks }, (card) => card === known);
}

test('a deck that was begun and refers to facts of a pack that is not here lacks them', () => {
  expect(isLacking({ facts: ['visit-1', 'elsewhere'] }, 'fact:visit-1#value')).toBe(true);
});

test('so does one of which only a note was studied', () => {
  const notes = [{ id: 'n', form: 'basic', front: 'f', back: 'b' }] as const;
  expect(isLacking({ facts: ['elsewhere'], notes }, 'note:n#back')).toBe(true);
});

test('a deck that was not begun lacks nothing yet', () => {
  expect(isLacking({ facts: ['visit-1', 'elsewhere'] }, 'fact:visit-2#value')).toBe(false);
});

test('a deck whose facts are all here lacks nothing, under their former ids either', () => {
  expect(isLacking({ facts: ['visit-1', 'call-2'] }, 'fact:visit-1#value')).toBe(false);
});
