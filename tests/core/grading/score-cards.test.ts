import { expect, test } from 'vitest';
import { scoreCards } from '#core/grading/score-cards.ts';
import type { OrderingQuestion } from '#core/questions/question.ts';

const ordering: OrderingQuestion = {
  id: 'q',
  kind: 'ordering',
  locale: 'en',
  pack: 'p',
  seed: 1,
  cards: ['a', 'b', 'c'].map((fact) => ({ fact, ask: 'value' })),
  facts: [],
  stem: '',
  explanation: '',
  source: { document: 'd', paragraph: 1 },
  query: { property: 'p', ask: 'value', where: {} },
  chance: 1 / 6,
  options: ['o1', 'o2', 'o3'].map((id) => ({ id, text: id, value: null })),
  correct: ['o2', 'o1', 'o3'],
  cardOptions: ['o1', 'o2', 'o3'],
};
const partial = { verdict: 'partial', score: 2 / 3, reason: 'some' } as const;

test('each card of an ordering has the share of its own pairs that stand right', () => {
  expect(scoreCards(ordering, ['o1', 'o2', 'o3'], partial)).toEqual([0.5, 0.5, 1]);
});

test('a right order gives every card its full score', () => {
  const right = { verdict: 'correct', score: 1, reason: 'exact' } as const;
  expect(scoreCards(ordering, ['o2', 'o1', 'o3'], right)).toEqual([1, 1, 1]);
});

test('an answer that is no order passes the verdict on to every card', () => {
  const unreadable = { verdict: 'unreadable', score: 0, reason: 'not-understood' } as const;
  expect(scoreCards(ordering, ['o2'], unreadable)).toEqual([0, 0, 0]);
  expect(scoreCards(ordering, 'o2', unreadable)).toEqual([0, 0, 0]);
});
