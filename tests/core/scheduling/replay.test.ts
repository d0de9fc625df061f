import { expect, test } from 'vitest';
import type { Memory, Rating, Review } from '#core/scheduling/memory.ts';
import { nextMemory } from '#core/scheduling/next-memory.ts';
import { replay } from '#core/scheduling/replay.ts';
import { makeReview, noFuzz, noonOfDay } from '#tests/core/scheduling/make-review.ts';

function reviewsAfterGaps(ratings: readonly Rating[], gaps: readonly number[]): Review[] {
  let day = 0;
  return ratings.map((rating, index) => {
    day += gaps[index] ?? 0;
    return makeReview(rating, noonOfDay(day) + index * 1000);
  });
}

test('ratings 1,3,3,3,3,3 after gaps of 0,0,1,3,8,21 days give stability 53.6269 and difficulty 6.35749', () => {
  const trace = replay(reviewsAfterGaps([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]), noFuzz);
  const memory = trace.at(-1)?.after;
  expect(Math.abs((memory?.stability ?? 0) / 53.6269 - 1)).toBeLessThan(1e-4);
  expect(Math.abs((memory?.difficulty ?? 0) / 6.35749 - 1)).toBeLessThan(1e-4);
  expect(trace.map((traced) => traced.elapsedDays)).toEqual([0, 0, 1, 3, 8, 21]);
});

test('thirteen reviews, each when due, give the intervals every FSRS-6 gives', () => {
  const ratings: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
  let memory: Memory | null = null;
  const intervals: number[] = [];
  let now = Date.parse('2022-11-29T12:30:00Z');
  for (const rating of ratings) {
    memory = nextMemory(memory, makeReview(rating, now), noFuzz);
    intervals.push(memory.intervalDays);
    now = memory.dueAtMs;
  }
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test('the trace tells what was known before each review', () => {
  const trace = replay(reviewsAfterGaps([3, 3, 1, 3], [0, 0, 2, 0]), noFuzz);
  expect(trace.map((traced) => traced.state)).toEqual(['learning', 'learning', 'review', 'relearning']);
  expect(trace.map((traced) => traced.intervalDays)).toEqual([0, 0, 2, 0]);
  expect(trace[0]?.retrievability).toBeNull();
  expect(trace[1]?.retrievability).toBe(1);
  expect(trace[2]?.retrievability).toBeGreaterThan(0.88);
  expect(trace[2]?.retrievability).toBeLessThan(0.93);
});

test('no reviews leave no trace', () => {
  expect(replay([], noFuzz)).toEqual([]);
});
