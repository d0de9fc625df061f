import { expect, test } from 'vitest';
import { chanceOfPart, type Guessable } from '#core/questions/chance-of-part.ts';

const some = (count: number) => Array.from({ length: count });

test.each<[string, Guessable, number]>([
  [
    'one card has the chance of its question',
    { kind: 'multiple-choice', cards: some(1), chance: 1 / 3 },
    1 / 3,
  ],
  ['half of the pairs of an ordering stand right', { kind: 'ordering', cards: some(4), chance: 1 / 24 }, 0.5],
  [
    'half of the options of a set are marked rightly',
    { kind: 'multiple-response', cards: some(3), chance: 1 / 30 },
    0.5,
  ],
  [
    'one of three partners is found by luck',
    { kind: 'matching', cards: some(3), options: some(6), chance: 1 / 6 },
    1 / 3,
  ],
  [
    'spare partners make luck rarer',
    { kind: 'matching', cards: some(3), options: some(7), chance: 1 / 24 },
    1 / 4,
  ],
  [
    'two cards compared have the chance of their question',
    { kind: 'comparison', cards: some(2), chance: 0.5 },
    0.5,
  ],
  ['typing nothing in particular brings nothing', { kind: 'short-answer', cards: some(1), chance: 0 }, 0],
])('%s', (_, question, expected) => {
  expect(chanceOfPart(question)).toBeCloseTo(expected);
});
