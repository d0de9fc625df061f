import { expect, test } from 'vitest';
import { predictScore, shareKnown } from '#core/questions/predict-score.ts';

test('a card as difficult as the learner is able is known in half the cases', () => {
  expect(shareKnown(0.7, 0.7)).toBe(0.5);
  expect(predictScore(0.7, 0.7, 0)).toBe(0.5);
});

test('guessing helps with what is not known', () => {
  expect(predictScore(0, 0, 1 / 3)).toBeCloseTo(2 / 3);
  expect(predictScore(-50, 0, 0.25)).toBeCloseTo(0.25);
});

test('the expected score rises with skill and falls with difficulty', () => {
  expect(predictScore(1, 0, 0.25)).toBeGreaterThan(predictScore(0, 0, 0.25));
  expect(predictScore(0, 1, 0.25)).toBeLessThan(predictScore(0, 0, 0.25));
});
