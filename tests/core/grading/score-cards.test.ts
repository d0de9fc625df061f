import { describe, expect, test } from 'vitest';
import { scoreCards } from '#core/grading/score-cards.ts';
import type {
  MatchingQuestion,
  MultipleResponseQuestion,
  OrderingQuestion,
} from '#core/questions/question.ts';

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

describe('a choice of several', () => {
  const several: MultipleResponseQuestion = {
    ...ordering,
    kind: 'multiple-response',
    options: ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id, text: id, value: null })),
    correct: ['o1', 'o3', 'o4'],
    cards: ['a', 'b'].map((fact) => ({ fact, ask: 'value' })),
    cardOptions: [['o3'], ['o1', 'o4']],
  };
  const some = { verdict: 'partial', score: 2 / 3, reason: 'some' } as const;

  test.each([
    ['all ticked: each has its full score', ['o1', 'o3', 'o4'], [1, 1]],
    ['one missed: its own card alone loses', ['o1', 'o3'], [1, 0.5]],
    ['one tick too many: every card is trusted less', ['o1', 'o2', 'o3', 'o4'], [2 / 3, 2 / 3]],
    ['as many wrong as right ticks: nothing was shown', ['o2', 'o3'], [0, 0]],
    ['everything ticked: not everything known', ['o1', 'o2', 'o3', 'o4', 'o5'], [1 / 3, 1 / 3]],
  ] as const)('%s', (_, answer, scores) => {
    expect(scoreCards(several, answer, some)).toEqual(scores.map((score) => expect.closeTo(score, 12)));
  });
});

test('each card of a matching has whether its own pair is right', () => {
  const matching: MatchingQuestion = {
    ...ordering,
    kind: 'matching',
    options: [
      ...['o1', 'o2', 'o3'].map((id) => ({ id, text: id, value: null, group: 'left' as const })),
      ...['o4', 'o5', 'o6'].map((id) => ({ id, text: id, value: null, group: 'right' as const })),
    ],
    correct: [
      ['o1', 'o5'],
      ['o2', 'o6'],
      ['o3', 'o4'],
    ],
    cardOptions: ['o2', 'o1', 'o3'],
  };
  const answer = [
    ['o1', 'o5'],
    ['o2', 'o4'],
    ['o3', 'o6'],
  ] as const;
  const some = { verdict: 'partial', score: 1 / 3, reason: 'some' } as const;
  expect(scoreCards(matching, answer, some)).toEqual([0, 1, 0]);
});
