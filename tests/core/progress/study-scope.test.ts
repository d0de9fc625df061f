import { describe, expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { allBegunCards, cardsOfStudy, type StudyMaterial } from '#core/progress/study-scope.ts';
import { makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('visit-1', 'ann', 'oz', '2010'),
  makeVisit('visit-2', 'bob', 'pern', '2012', { was: ['call-2', 'trip-2'] }),
  makeTrade('trade-1', 'oz', '2021', makeQuantity(5), { pack: 'q' }),
]);

function makeDeck(id: string, more: Partial<Deck>): Deck {
  const empty = { title: id, description: '', facts: [], notes: [], version: 1 };
  return { id, ...empty, updatedAt: '2026-01-01T00:00:00.000Z', ...more };
}

function materialWith(decks: readonly Deck[]): StudyMaterial {
  const cards = [
    { fact: 'visit-1', ask: 'value' },
    { fact: 'visit-1', ask: 'subject' },
    { fact: 'visit-2', ask: 'value' },
    { fact: 'trade-1', ask: 'value' },
  ];
  return { base, cards, decks };
}

const keysOf = (id: string, deck: Partial<Deck>) =>
  cardsOfStudy(id, materialWith([makeDeck('d', deck)])).map(({ card }) => card);

describe('the cards of a study', () => {
  test('of a pack are all of its own, each with its fact as item and its property as group', () => {
    expect(cardsOfStudy('p', materialWith([]))).toEqual([
      { card: 'fact:visit-1#value', item: 'fact:visit-1', group: 'visit' },
      { card: 'fact:visit-1#subject', item: 'fact:visit-1', group: 'visit' },
      { card: 'fact:visit-2#value', item: 'fact:visit-2', group: 'visit' },
    ]);
  });

  test('of a deck come in its order, notes after facts', () => {
    const deck = {
      facts: ['trade-1', 'visit-1'],
      notes: [
        { id: 'n1', form: 'cloze', text: '{{2::two}} and {{1::one}}' },
        { id: 'n2', form: 'basic', front: 'f', back: 'b' },
      ] as const,
    };
    expect(keysOf('d', deck)).toEqual([
      'fact:trade-1#value',
      'fact:visit-1#value',
      'fact:visit-1#subject',
      'note:n1#1',
      'note:n1#2',
      'note:n2#back',
    ]);
  });

  test('of a note belong to its note, and notes are mixed with other things', () => {
    const notes = [{ id: 'n2', form: 'basic', front: 'f', back: 'b' }] as const;
    expect(cardsOfStudy('d', materialWith([makeDeck('d', { notes })]))).toEqual([
      { card: 'note:n2#back', item: 'note:n2', group: 'note' },
    ]);
  });

  test('of a deck follow a fact that was renamed, and come once when both its names are there', () => {
    expect(keysOf('d', { facts: ['call-2'] })).toEqual(['fact:visit-2#value']);
    expect(keysOf('d', { facts: ['trip-2', 'visit-1', 'visit-2'] })).toEqual([
      'fact:visit-2#value',
      'fact:visit-1#value',
      'fact:visit-1#subject',
    ]);
  });

  test('leave out facts that are gone, and are none for an unknown id', () => {
    expect(keysOf('d', { facts: ['gone', 'trade-1'] })).toEqual(['fact:trade-1#value']);
    expect(keysOf('unknown', { facts: ['trade-1'] })).toEqual([]);
  });
});

describe('everything begun', () => {
  const material = materialWith([
    makeDeck('mine', { facts: ['visit-1', 'trade-1'] }),
    makeDeck('later', { facts: ['visit-2'] }),
  ]);
  const begun = (...known: readonly string[]) =>
    allBegunCards(['p', 'q'], material, (card) => known.includes(card)).map(({ card }) => card);

  test('is nothing before the first answer', () => {
    expect(begun()).toEqual([]);
  });

  test('is every card of a pack of which one was answered, and of decks that share it, each card once', () => {
    expect(begun('fact:visit-1#value')).toEqual([
      'fact:visit-1#value',
      'fact:visit-1#subject',
      'fact:visit-2#value',
      'fact:trade-1#value',
    ]);
  });

  test('leaves out packs and decks of which none was answered', () => {
    expect(begun('fact:trade-1#value')).toEqual([
      'fact:trade-1#value',
      'fact:visit-1#value',
      'fact:visit-1#subject',
    ]);
  });
});
