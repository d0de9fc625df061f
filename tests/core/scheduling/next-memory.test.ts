import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import { nextMemory, retrievabilityOn } from '#core/scheduling/next-memory.ts';
import { makeReview, noFuzz, noonOfDay } from '#tests/core/scheduling/make-review.ts';

const at = noonOfDay(0);
const fresh = (rating: Rating) => nextMemory(null, makeReview(rating, at), noFuzz);
const secondsUntilDue = (memory: Memory) => (memory.dueAtMs - memory.lastReviewAtMs) / 1000;

test('a new card rated Again or Good waits its step, Hard half way to the next, Easy goes to review', () => {
  expect(secondsUntilDue(fresh(1))).toBe(60);
  expect(secondsUntilDue(fresh(2))).toBe(330);
  expect(secondsUntilDue(fresh(3))).toBe(600);
  expect(fresh(4)).toMatchObject({ state: 'review', step: 0, intervalDays: 8, reps: 1, lapses: 0 });
});

test('Hard on the last step waits that step again', () => {
  const second = nextMemory(fresh(3), makeReview(2, at + 600_000), noFuzz);
  expect(secondsUntilDue(second)).toBe(600);
  expect(second).toMatchObject({ state: 'learning', step: 1, intervalDays: 0 });
});

test('Bangkok: a review at 06:00 and one at 08:00 of a day count as the same study day, not two UTC days', () => {
  const morning = nextMemory(null, makeReview(4, Date.parse('2026-03-10T06:00:00+07:00')), noFuzz);
  const later = nextMemory(morning, makeReview(3, Date.parse('2026-03-10T08:00:00+07:00')), noFuzz);
  expect(later.lastStudyDay).toBe(morning.lastStudyDay);
  expect(later.stability).toBeCloseTo(morning.stability, 6);
});

test('Bangkok: a review at 03:00 still belongs to the day before, one at 05:00 does not', () => {
  const evening = nextMemory(null, makeReview(4, Date.parse('2026-03-10T22:00:00+07:00')), noFuzz);
  const night = nextMemory(evening, makeReview(3, Date.parse('2026-03-11T03:00:00+07:00')), noFuzz);
  const morning = nextMemory(evening, makeReview(3, Date.parse('2026-03-11T05:00:00+07:00')), noFuzz);
  expect(night.lastStudyDay).toBe('2026-03-10');
  expect(morning.lastStudyDay).toBe('2026-03-11');
  expect(morning.stability).toBeGreaterThan(night.stability);
});

test('a card is due at the start of a study day of the zone it was reviewed in', () => {
  const memory = nextMemory(null, makeReview(4, Date.parse('2026-03-10T22:00:00+07:00')), noFuzz);
  expect(memory.dueDay).toBe('2026-03-18');
  expect(new Date(memory.dueAtMs).toISOString()).toBe('2026-03-17T21:00:00.000Z');
});

test('a study day before the last one counts as no time at all, never as negative', () => {
  const memory = fresh(4);
  const earlier = nextMemory(memory, makeReview(3, noonOfDay(-3)), noFuzz);
  expect(earlier.stability).toBe(nextMemory(memory, makeReview(3, at), noFuzz).stability);
  expect(retrievabilityOn(memory, '2020-01-01')).toBe(1);
});

test('forgetting in review counts a lapse and leads to the relearning step; without steps to an interval', () => {
  const again = makeReview(1, noonOfDay(8));
  expect(nextMemory(fresh(4), again, noFuzz)).toMatchObject({
    state: 'relearning',
    intervalDays: 0,
    lapses: 1,
  });
  const stepless = nextMemory(fresh(4), again, { ...noFuzz, relearningStepsMs: [] });
  expect(stepless).toMatchObject({ state: 'review', lapses: 1 });
  expect(stepless.intervalDays).toBeGreaterThan(0);
});

test('forgetting within steps counts no lapse', () => {
  const forgotten = nextMemory(fresh(4), makeReview(1, noonOfDay(8)), noFuzz);
  expect(nextMemory(forgotten, makeReview(1, noonOfDay(8) + 60_000), noFuzz).lapses).toBe(1);
});

test('without learning steps a new card goes to review at once', () => {
  const memory = nextMemory(null, makeReview(3, at), { ...noFuzz, learningStepsMs: [] });
  expect(memory).toMatchObject({ state: 'review', intervalDays: 2 });
});

test('any history keeps stability, difficulty, days and counts within their bounds', () => {
  const step = fc.record({
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    minutes: fc.oneof(fc.integer({ min: -3_000, max: 60 }), fc.integer({ min: 0, max: 600_000 })),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), fc.boolean(), (steps, fuzz) => {
      let memory: Memory | null = null;
      let now = at;
      for (const { rating, minutes } of steps) {
        now += minutes * 60_000;
        memory = nextMemory(memory, makeReview(rating, now), { ...noFuzz, fuzz });
        expect(memory.stability).toBeGreaterThanOrEqual(0.001);
        expect(memory.stability).toBeLessThanOrEqual(36_500);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
        expect(memory.intervalDays).toBeLessThanOrEqual(36_500);
        expect(memory.intervalDays > 0).toBe(memory.state === 'review');
        expect(memory.dueAtMs).toBeGreaterThan(now);
        expect(memory.lapses).toBeLessThan(memory.reps);
      }
    }),
  );
});
