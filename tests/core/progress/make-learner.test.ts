import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '#core/progress/event.ts';
import { makeLearner } from '#core/progress/make-learner.ts';
import { context, makeAnswered, makeStored } from '#tests/core/progress/make-stored.ts';

const dayMs = 86_400_000;
const start = Date.parse('2026-01-01T05:00:00.000Z');
const card = { fact: 'a', ask: 'value' };
const learnerAfter = (events: readonly StoredEvent[], days = 0, difficulty?: number) =>
  makeLearner({ events, context }, [{ ...card, difficulty }], start + days * dayMs);
const reviewed = (number: number, days: number) =>
  makeStored(number, 24 * days, { type: 'reviewed', card: 'fact:a#value', rating: 3, durationMs: 900 });

describe('what is expected of a learner', () => {
  test('half, and what guessing adds, while nothing is known', () => {
    expect(learnerAfter([]).expectedScore(card, 0)).toBe(0.5);
    expect(learnerAfter([]).expectedScore(card, 0.5)).toBe(0.75);
  });

  test('less of a card that others found difficult', () => {
    expect(learnerAfter([], 0, 1.5).expectedScore(card, 0)).toBeLessThan(0.25);
    expect(learnerAfter([], 0, -1.5).expectedScore(card, 0)).toBeGreaterThan(0.75);
  });

  test('what is still remembered of a card that was only reviewed, less as days go by', () => {
    const log = [reviewed(1, 0), reviewed(2, 3)];
    expect(learnerAfter(log, 4).expectedScore(card, 0)).toBeGreaterThan(0.85);
    expect(learnerAfter(log, 400).expectedScore(card, 0)).toBeLessThan(0.7);
  });

  test('what their answers to the card say, once there are any', () => {
    const wrong = makeAnswered({
      cards: [{ card: 'fact:a#value', score: 0 }],
      verdict: { verdict: 'incorrect', score: 0, reason: 'different' },
    });
    const log = [1, 2, 3, 4].map((number) => makeStored(number, number, wrong));
    expect(learnerAfter([reviewed(9, 0), ...log]).expectedScore(card, 0)).toBeLessThan(0.25);
  });

  test('more of every card from whoever answers others rightly', () => {
    const log = [1, 2, 3, 4].map((number) =>
      makeStored(number, number, makeAnswered({ cards: [{ card: `fact:f${number}#value`, score: 1 }] })),
    );
    expect(learnerAfter(log).expectedScore(card, 0)).toBeGreaterThan(0.6);
  });
});

test('a strong memory is asked to recall, a young one to recognise', () => {
  const strong = learnerAfter(
    [0, 2, 10, 40, 130].map((days, number) => reviewed(number, days)),
    140,
  );
  expect(strong.weightOf(card, 'short-answer')).toBeGreaterThan(strong.weightOf(card, 'multiple-choice'));
  const young = learnerAfter([]);
  expect(young.weightOf(card, 'short-answer')).toBeLessThan(young.weightOf(card, 'multiple-choice'));
});
