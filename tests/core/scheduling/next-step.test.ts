import { expect, test } from 'vitest';
import { nextStep } from '#core/scheduling/next-step.ts';

const minutes = (...values: number[]) => values.map((value) => value * 60_000);

test('steps of 1 and 10 minutes: Hard waits 330 seconds on the first and 600 on the last', () => {
  expect(nextStep(minutes(1, 10), 0, 2)).toEqual({ step: 0, waitMs: 330_000 });
  expect(nextStep(minutes(1, 10), 1, 2)).toEqual({ step: 1, waitMs: 600_000 });
});

test('a single step: Hard waits one and a half times as long', () => {
  expect(nextStep(minutes(10), 0, 2)).toEqual({ step: 0, waitMs: 900_000 });
});

test('Again starts over, Good goes on and then out, Easy goes out', () => {
  expect(nextStep(minutes(1, 10), 1, 1)).toEqual({ step: 0, waitMs: 60_000 });
  expect(nextStep(minutes(1, 10), 0, 3)).toEqual({ step: 1, waitMs: 600_000 });
  expect(nextStep(minutes(1, 10), 1, 3)).toBe('done');
  expect(nextStep(minutes(1, 10), 0, 4)).toBe('done');
});

test('without steps every rating is done', () => {
  expect([1, 2, 3, 4].map((rating) => nextStep([], 0, rating as 1))).toEqual([
    'done',
    'done',
    'done',
    'done',
  ]);
});

test('a card beyond steps that were shortened since is done, unless it is forgotten', () => {
  expect(nextStep(minutes(1), 3, 2)).toBe('done');
  expect(nextStep(minutes(1), 3, 3)).toBe('done');
  expect(nextStep(minutes(1), 3, 1)).toEqual({ step: 0, waitMs: 60_000 });
});
