import { expect, test } from 'vitest';
import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

test('an answer is about each of its cards, once, under their present names', () => {
  const cards = ['fact:a#value', 'fact:old#value', 'note:n#1'].map((card) => ({ card, score: 1 }));
  const { event } = makeStored(1, 0, makeAnswered({ cards }));
  expect(cardsOfEvent(event, new Map([['old', 'a']]))).toEqual(['fact:a#value', 'note:n#1']);
  expect(targetOfEvent(event)).toBeNull();
});

test('an undo and an overruling are about no card, but about an event', () => {
  const undo = makeStored(1, 0, { type: 'undone', undoes: makeId(7) }).event;
  const overruling = makeStored(2, 0, { type: 'overridden', overrides: makeId(8) }).event;
  expect([undo, overruling].map((event) => cardsOfEvent(event, noRenames))).toEqual([[], []]);
  expect([undo, overruling].map(targetOfEvent)).toEqual([makeId(7), makeId(8)]);
});
