import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#core/questions/cards-of.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';
import { reveals } from '#core/questions/reveals.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import { english, makeBase, makeVisit, thai } from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const kinds = ['multiple-choice', 'true-false', 'short-answer', 'cloze'] as const;
const base = makeBase(
  ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].map((person, index) =>
    makeVisit(
      `v${index}`,
      person,
      ['oz', 'pern', 'quar', 'rhun', 'thule', 'syldavia'][index] ?? 'oz',
      `${2001 + 2 * index}-0${index + 1}`,
    ),
  ),
);
const options = { cards: cardsOf(base), kinds, reader: english, seed: 4, length: 6 };

describe('a quiz', () => {
  test('asks every fact once before any fact twice', () => {
    const facts = makeQuiz(base, options).map(({ facts: [fact] }) => fact?.id);
    expect(facts.length).toBe(6);
    expect(new Set(facts).size).toBe(6);
  });

  test('mixes the kinds it may use', () => {
    const used = new Set(makeQuiz(base, options).map(({ kind }) => kind));
    expect([...used].sort()).toEqual([...kinds].sort());
  });

  test('is the same for the same seed, another for another', () => {
    const ids = (seed: number) => makeQuiz(base, { ...options, seed }).map(({ id }) => id);
    expect(ids(4)).toEqual(ids(4));
    expect(ids(4)).not.toEqual(ids(5));
  });

  test('asks a fact again only when there is no other, and no question twice', () => {
    const quiz = makeQuiz(base, { ...options, length: 40 });
    expect(quiz.length).toBeGreaterThan(6);
    expect(new Set(quiz.map(({ id }) => id)).size).toBe(quiz.length);
  });

  test('has no question that another answers, as long as there are others', () => {
    const quiz = makeQuiz(base, options);
    const pairs = quiz.flatMap((one) =>
      quiz.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) expect(reveals(base, one, other)).toBe(false);
  });

  test('is empty where nothing may be asked', () => {
    expect(makeQuiz(base, { ...options, kinds: [] })).toEqual([]);
    expect(makeQuiz(base, { ...options, cards: [{ fact: 'gone', ask: 'value' }] })).toEqual([]);
  });

  test('is never longer than wished, whatever the base', () => {
    fc.assert(
      fc.property(factBases, fc.nat(8), fc.nat(), (any, length, seed) => {
        const quiz = makeQuiz(any, { cards: cardsOf(any), kinds, reader: thai, seed, length });
        expect(quiz.length).toBeLessThanOrEqual(length);
        expect(new Set(quiz.map(({ id }) => id)).size).toBe(quiz.length);
      }),
      { numRuns: runs(20) },
    );
  });
});
