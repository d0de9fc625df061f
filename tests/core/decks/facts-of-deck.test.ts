import { expect, test } from 'vitest';
import { factsOfDeck } from '#core/decks/facts-of-deck.ts';
import { makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const one = makeVisit('one', 'ann', 'oz', '1992');
const two = makeVisit('two', 'bob', 'oz', '1993');
const base = makeBase([one, two]);

test('the facts come in the order of the deck; ids the base lacks are told apart', () => {
  expect(factsOfDeck({ facts: ['two', 'gone', 'one'] }, base)).toEqual({
    facts: [two, one],
    missing: ['gone'],
  });
});

test('a fact that was renamed is found by its old id, and stands once', () => {
  const rename = (id: string) => (id === 'former' ? 'one' : id);
  expect(factsOfDeck({ facts: ['former', 'one'] }, base, rename)).toEqual({ facts: [one], missing: [] });
});
