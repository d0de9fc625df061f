import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Estimate, loosen, observe, unknown } from '#core/progress/estimate.ts';
import { runs } from '#tests/setup/run-counts.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const estimates: fc.Arbitrary<Estimate> = fc.record({
  mean: fc.double({ min: -60, max: 60, noNaN: true }),
  variance: fc.double({ min: 0.001, max: 1, noNaN: true }),
  answers: fc.nat(),
});

test('an observation makes both more certain, and moves neither by more than its variance', () => {
  const observations = fc.record({ score: fraction, chance: fraction, weight: fraction });
  fc.assert(
    fc.property(estimates, estimates, observations, (skill, difficulty, observation) => {
      const after = observe(skill, difficulty, observation);
      for (const [before, now] of [
        [skill, after.skill],
        [difficulty, after.difficulty],
      ] as const) {
        expect(Math.abs(now.mean - before.mean)).toBeLessThanOrEqual(before.variance + 1e-9);
        expect(now.variance).toBeLessThanOrEqual(before.variance);
        expect(now.variance).toBeGreaterThan(0);
        expect(now.answers).toBe(before.answers + 1);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('skill and difficulty move in opposite directions, the less certain one further', () => {
  const sure = { ...unknown, variance: 0.1 };
  const { skill, difficulty } = observe(unknown, sure, { score: 0, chance: 0, weight: 1 });
  expect(skill.mean).toBeLessThan(0);
  expect(difficulty.mean).toBeGreaterThan(0);
  expect(Math.abs(skill.mean)).toBeGreaterThan(difficulty.mean);
});

test('an answer that can only be guessed says nothing', () => {
  const { skill, difficulty } = observe(unknown, unknown, { score: 1, chance: 1, weight: 1 });
  expect([skill.mean, skill.variance, difficulty.mean]).toEqual(
    [0, 1, 0].map((value) => expect.closeTo(value)),
  );
});

test('what is loosened is never less certain than the unknown', () => {
  expect(loosen({ mean: 2, variance: 0.3, answers: 9 }, 0.1)).toEqual({ mean: 2, variance: 0.4, answers: 9 });
  expect(loosen(unknown, 0.1).variance).toBe(1);
});
