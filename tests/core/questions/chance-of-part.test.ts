import { expect, test } from 'vitest';
import { grade } from '#core/grading/grade.ts';
import { scoreCards } from '#core/grading/score-cards.ts';
import { chanceOfPart, type Guessable } from '#core/questions/chance-of-part.ts';
import type { MultipleResponseQuestion } from '#core/questions/question.ts';

const some = (count: number) => Array.from({ length: count });

test.each<[string, Guessable, number]>([
  [
    'one card has the chance of its question',
    { kind: 'multiple-choice', cards: some(1), chance: 1 / 3 },
    1 / 3,
  ],
  ['half of the pairs of an ordering stand right', { kind: 'ordering', cards: some(4), chance: 1 / 24 }, 0.5],
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

// Every way to tick some options but not all, scored as answers are.
test.each([
  [1, 4],
  [2, 4],
  [3, 4],
  [2, 5],
  [3, 5],
  [4, 5],
])('with %d of %d options right a card is scored as over all ways to tick them', (keys, count) => {
  const options = Array.from({ length: count }, (_, place) => ({
    id: `o${place + 1}`,
    text: '',
    value: null,
  }));
  const correct = options.slice(0, keys).map(({ id }) => id);
  // The first card may have two of the options to itself.
  const cardOptions = [correct.slice(0, 2), ...correct.slice(2).map((id) => [id])];
  const question: MultipleResponseQuestion = {
    ...{ kind: 'multiple-response', id: 'q', locale: 'en', pack: 'p', seed: 1, facts: [], chance: 0 },
    ...{ stem: '', explanation: '', source: { document: 'd', paragraph: 1 } },
    query: { property: 'p', ask: 'value', where: {} },
    cards: cardOptions.map((_, card) => ({ fact: `f${card}`, ask: 'value' })),
    ...{ options, correct, cardOptions },
  };
  const ways = Array.from({ length: 2 ** count - 2 }, (_, way) =>
    options.filter((_option, place) => ((way + 1) >> place) % 2 === 1).map(({ id }) => id),
  );
  const scores = ways.map((picked) => scoreCards(question, picked, grade(question, picked, 'en')));
  for (const card of cardOptions.keys()) {
    const mean = scores.reduce((sum, ofWay) => sum + (ofWay[card] ?? 0), 0) / ways.length;
    expect(chanceOfPart(question)).toBeCloseTo(mean);
  }
});

test('an answer keeps no key, and is taken to have one for each card', () => {
  const answered = { kind: 'multiple-response', cards: some(3), options: some(5), chance: 1 / 30 } as const;
  expect(chanceOfPart(answered)).toBe(chanceOfPart({ ...answered, correct: some(3) }));
});
