import { expect, test } from 'vitest';
import { parseCardKey } from '#core/basics/card-key.ts';
import { cardsOfNote } from '#core/decks/cards-of-note.ts';

test('a basic note is one card', () => {
  expect(cardsOfNote({ id: 'n1', form: 'basic', front: 'x', back: 'y' })).toEqual(['note:n1#back']);
});

test('a cloze is a card for each number, in their order, gaps of one number together', () => {
  const text = '{{2::a}} {{1::b}} {{2::c}} {{10::d}}';
  const cards = cardsOfNote({ id: 'n1', form: 'cloze', text });
  expect(cards).toEqual(['note:n1#1', 'note:n1#2', 'note:n1#10']);
  expect(cards.map(parseCardKey)).not.toContain(null);
});

test('a cloze that cannot be read has no cards', () => {
  expect(cardsOfNote({ id: 'n1', form: 'cloze', text: 'no gap' })).toEqual([]);
});
