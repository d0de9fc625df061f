import { expect, test } from 'vitest';
import { type AnswerEvidence, ratingOfAnswer } from '#core/progress/rating-of-answer.ts';
import { nextMemory } from '#core/scheduling/next-memory.ts';
import { makeReview, noFuzz, noonOfDay } from '#tests/core/scheduling/make-review.ts';

const inReview = nextMemory(null, makeReview(4, noonOfDay(0)), noFuzz);
const inSteps = nextMemory(null, makeReview(3, noonOfDay(0)), noFuzz);
const typed: AnswerEvidence = {
  kind: 'short-answer',
  verdict: 'correct',
  empty: false,
  score: 1,
  chance: 0,
  overridden: false,
  studyDay: '2026-01-03',
};
const recognised: AnswerEvidence = { ...typed, kind: 'multiple-choice', chance: 0.25 };
const wrong = { verdict: 'incorrect', score: 0 } as const;
const partial = { verdict: 'partial', score: 0.5 } as const;
const unreadable = { verdict: 'unreadable', score: 0 } as const;

test('a wrong answer is Again, typed or chosen, due or not', () => {
  expect(ratingOfAnswer({ ...typed, ...wrong }, null)).toBe(1);
  expect(ratingOfAnswer({ ...recognised, ...wrong }, inReview)).toBe(1);
});

test('an unreadable answer proves nothing, an empty one is Again', () => {
  expect(ratingOfAnswer({ ...typed, ...unreadable }, inReview)).toBeNull();
  expect(ratingOfAnswer({ ...typed, ...unreadable, empty: true }, inReview)).toBe(1);
});

test('a typed answer is Good when right and Hard when partly right, due or not', () => {
  expect(ratingOfAnswer(typed, inReview)).toBe(3);
  expect(ratingOfAnswer({ ...typed, chance: 0.1 }, inReview)).toBe(3);
  expect(ratingOfAnswer({ ...typed, ...partial }, inReview)).toBe(2);
});

test('recognition counts for a new card, in steps and on the day a card is due, but not before', () => {
  expect(ratingOfAnswer(recognised, null)).toBe(3);
  expect(ratingOfAnswer(recognised, inSteps)).toBe(3);
  expect(ratingOfAnswer({ ...recognised, studyDay: inReview.dueDay }, inReview)).toBe(3);
  expect(ratingOfAnswer(recognised, inReview)).toBeNull();
  expect(ratingOfAnswer({ ...recognised, ...partial }, inReview)).toBeNull();
  expect(ratingOfAnswer({ ...recognised, ...partial }, null)).toBe(2);
});

test('an overruled answer is treated as correct, and by recognition still only when due', () => {
  expect(ratingOfAnswer({ ...typed, ...wrong, overridden: true }, inReview)).toBe(3);
  expect(ratingOfAnswer({ ...typed, ...unreadable, overridden: true }, null)).toBe(3);
  expect(ratingOfAnswer({ ...recognised, ...wrong, overridden: true }, inReview)).toBeNull();
});

test('what was ticked in a list of several answers schedules nothing, since no queue shows its cards', () => {
  const ticked = { ...typed, kind: 'multiple-response', chance: 1 / 30 } as const;
  expect(ratingOfAnswer(ticked, null)).toBeNull();
  expect(ratingOfAnswer({ ...ticked, ...wrong }, null)).toBeNull();
  expect(ratingOfAnswer({ ...ticked, ...wrong, overridden: true }, inReview)).toBeNull();
  expect(ratingOfAnswer({ ...ticked, ...unreadable, empty: true }, null)).toBeNull();
});
