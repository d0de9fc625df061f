import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionKinds } from '#core/questions/kind.ts';
import { recallShare, weighKind } from '#core/scheduling/weigh-kind.ts';
import { runs } from '#tests/setup/run-counts.ts';

const review = (stability: number) => ({ state: 'review', stability }) as const;

describe('the kinds wanted for a card', () => {
  test('are recognition while nothing is remembered, or the memory is in its steps', () => {
    expect(recallShare(null)).toBe(0.1);
    expect(recallShare({ state: 'learning', stability: 3 })).toBe(0.1);
    expect(recallShare({ state: 'relearning', stability: 300 })).toBe(0.1);
    expect(weighKind('multiple-choice', null)).toBeGreaterThan(weighKind('short-answer', null));
  });

  test('are recall when the memory is strong', () => {
    expect(recallShare(review(14))).toBe(0.5);
    expect(recallShare(review(400))).toBe(0.9);
    expect(weighKind('short-answer', review(60))).toBeGreaterThan(weighKind('multiple-choice', review(60)));
  });

  test('shift towards recall as the memory grows, and none is ever left out', () => {
    const stabilities = fc.double({ min: 0.001, max: 40_000, noNaN: true });
    fc.assert(
      fc.property(stabilities, stabilities, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(recallShare(review(less))).toBeLessThanOrEqual(recallShare(review(more)));
        for (const kind of questionKinds) expect(weighKind(kind, review(a))).toBeGreaterThan(0);
        const sum = questionKinds.reduce((total, kind) => total + weighKind(kind, review(a)), 0);
        expect(sum).toBeCloseTo(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
