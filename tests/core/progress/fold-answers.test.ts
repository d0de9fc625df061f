import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Estimate, unknown } from '#core/progress/estimate.ts';
import { foldAnswers } from '#core/progress/fold-answers.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { predictScore } from '#core/questions/predict-score.ts';
import { anyLog, makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import { rankCorrelation, simulateLearners } from '#tests/core/progress/simulate-learners.ts';
import { runs } from '#tests/setup/run-counts.ts';

const own = { renames: noRenames, difficulties: new Map<string, Estimate>(), of: 'own' } as const;
const card = 'fact:a#value';
const wrong = makeAnswered({
  cards: [{ card, score: 0 }],
  verdict: { verdict: 'incorrect', score: 0, reason: 'different' },
});

describe('learners who are simulated', () => {
  test.each([1, 2, 3, 4])('show how difficult each card is, 200 answers a card (seed %i)', (seed) => {
    const { difficulties, logs } = simulateLearners(seed, { items: 40, learners: 200 });
    let found: ReadonlyMap<string, Estimate> = new Map();
    for (const log of logs) {
      found = foldAnswers(log, { renames: noRenames, difficulties: found, of: 'everybody' }).difficulties;
    }
    const cards = [...difficulties.keys()];
    const truth = cards.map((key) => difficulties.get(key) ?? Number.NaN);
    const estimates = cards.map((key) => found.get(key)?.mean ?? Number.NaN);
    expect([...found.values()].every(({ answers }) => answers === 200)).toBe(true);
    expect(rankCorrelation(truth, estimates)).toBeGreaterThan(0.9);
    const error = Math.sqrt(mean(truth.map((value, index) => (value - (estimates[index] ?? 0)) ** 2)));
    expect(error).toBeLessThan(0.4);
  });

  test('show how able each is, once the cards are known', () => {
    const { difficulties, logs, skills } = simulateLearners(9, { items: 60, learners: 100 });
    const known = new Map(
      [...difficulties].map(([key, value]) => [key, { ...unknown, mean: value, variance: 0.05 }]),
    );
    const found = logs.map(
      (log) => foldAnswers(log, { ...own, difficulties: known, of: 'everybody' }).skill.mean,
    );
    expect(rankCorrelation(skills, found)).toBeGreaterThan(0.85);
  });
});

describe('one learner', () => {
  test('has the same model whatever the order of arrival and the duplicates', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, rotation) => {
        const at = rotation % (log.length + 1);
        const other = [...log.slice(at), ...log.slice(0, at), ...log.slice(0, 3)].reverse();
        expect(foldAnswers(other, own)).toEqual(foldAnswers(log, own));
      }),
      { numRuns: runs(100) },
    );
  });

  test('is believed more able, and the card easier, after a right answer; the reverse after a wrong one', () => {
    const right = foldAnswers([makeStored(1, 0, makeAnswered())], own);
    expect(right.skill.mean).toBeGreaterThan(0);
    expect(right.difficulties.get(card)?.mean).toBeLessThan(0);
    const failed = foldAnswers([makeStored(1, 0, wrong)], own);
    expect(failed.skill.mean).toBeLessThan(0);
    expect(failed.difficulties.get(card)?.mean).toBeGreaterThan(0);
  });

  test('gains less from a right answer that may be a guess', () => {
    const gain = (chance: number) =>
      foldAnswers([makeStored(1, 0, makeAnswered({ chance }))], own).skill.mean;
    expect(gain(0.5)).toBeLessThan(gain(0.25));
    expect(gain(0.25)).toBeLessThan(gain(0));
  });

  test('moves in smaller steps the more answers there were', () => {
    const log = Array.from({ length: 30 }, (_, index) =>
      makeStored(index, index, index % 2 ? makeAnswered() : wrong),
    );
    const skills = log.map((_, index) => foldAnswers(log.slice(0, index + 1), own).skill.mean);
    const steps = skills.slice(1).map((skill, index) => Math.abs(skill - (skills[index] ?? 0)));
    expect(mean(steps.slice(-10))).toBeLessThan(mean(steps.slice(0, 5)) / 2);
  });

  test('what was taken back does not count, what was overruled counts as right', () => {
    const given = makeStored(1, 0, wrong);
    const undo = makeStored(2, 1, { type: 'undone', undoes: makeId(1) });
    expect(foldAnswers([given, undo], own)).toEqual({ skill: unknown, difficulties: new Map() });
    const overrule = makeStored(3, 1, { type: 'overridden', overrides: makeId(1) });
    expect(foldAnswers([given, overrule], own)).toEqual(foldAnswers([makeStored(1, 0, makeAnswered())], own));
    const both = [given, overrule, makeStored(4, 2, { type: 'undone', undoes: makeId(3) })];
    expect(foldAnswers(both, own)).toEqual(foldAnswers([given], own));
  });

  test('shows nothing by what cannot be read, but by typing nothing that it is not known', () => {
    const unreadable = (reason: 'empty' | 'not-understood') =>
      makeAnswered({
        cards: [{ card, score: 0 }],
        verdict: { verdict: 'unreadable', score: 0, reason },
      });
    expect(foldAnswers([makeStored(1, 0, unreadable('not-understood'))], own).skill).toEqual(unknown);
    expect(foldAnswers([makeStored(1, 0, unreadable('empty'))], own).skill.mean).toBeLessThan(0);
  });

  test('of everybody only the first answer to a card counts', () => {
    const everybody = { ...own, of: 'everybody' } as const;
    const first = makeStored(1, 0, wrong);
    const later = makeStored(2, 30, makeAnswered());
    expect(foldAnswers([later, first], everybody)).toEqual(foldAnswers([first], everybody));
  });

  test('a card that is answered rightly again and again comes to be expected right', () => {
    const log = Array.from({ length: 6 }, (_, index) => makeStored(index, 24 * index, makeAnswered()));
    const { skill, difficulties } = foldAnswers(log, own);
    expect(predictScore(skill.mean, difficulties.get(card)?.mean ?? 0, 0)).toBeGreaterThan(0.85);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
