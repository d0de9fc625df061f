import { expect, test } from 'vitest';
import { freshPlan, planAgain } from '#ui/quiz/fresh-plan.ts';

const chosen = { deck: 'china-kazakhstan', length: 10, kinds: [], locale: 'th' } as const;

test('a new quiz is for what the learner is now', () => {
  const before = Date.now();
  const plan = freshPlan(chosen);
  expect(plan).toMatchObject({ ...chosen, form: 'A' });
  expect(plan.plannedAtMs).toBeGreaterThanOrEqual(before);
  expect(freshPlan(chosen).attempt).not.toBe(plan.attempt);
});

test('again is the parallel form of the same plan, and after that a new quiz', () => {
  const first = freshPlan(chosen);
  const second = planAgain(first);
  expect(second).toEqual({ ...first, form: 'B', attempt: second.attempt });
  expect(second.attempt).not.toBe(first.attempt);
  const third = planAgain(second);
  expect(third).toMatchObject({ ...chosen, form: 'A' });
  expect(third.attempt).not.toBe(second.attempt);
});
