import { expect, test } from 'vitest';
import { chanceOfPart } from '#core/progress/chance-of-part.ts';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { makeAnswered, makeStored } from '#tests/core/progress/make-stored.ts';

const cards = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ card: `fact:f${index}#value`, score: 0 }));
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `o${index}`, text: String(index), value: null }));

test.each<[string, Partial<AnsweredEvent>, number]>([
  ['one card has the chance of its question', { kind: 'multiple-choice', chance: 1 / 3 }, 1 / 3],
  [
    'half of the pairs of an ordering stand right',
    { kind: 'ordering', cards: cards(4), chance: 1 / 24 },
    0.5,
  ],
  [
    'half of the options of a set are marked rightly',
    { kind: 'multiple-response', cards: cards(3), chance: 1 / 30 },
    0.5,
  ],
  [
    'one of three partners is found by luck',
    { kind: 'matching', cards: cards(3), options: options(6), chance: 1 / 6 },
    1 / 3,
  ],
  [
    'spare partners make luck rarer',
    { kind: 'matching', cards: cards(3), options: options(7), chance: 1 / 24 },
    1 / 4,
  ],
  [
    'two cards compared have the chance of their question',
    { kind: 'comparison', cards: cards(2), chance: 0.5 },
    0.5,
  ],
])('%s', (_, changes, expected) => {
  const { event } = makeStored(1, 0, makeAnswered(changes));
  expect(event.type === 'answered' && chanceOfPart(event)).toBeCloseTo(expected);
});
