import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashSeed } from '#core/basics/random.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import type { Learner } from '#core/questions/learner.ts';
import { expectedScoreOf, stranger } from '#core/questions/learner.ts';
import { assembleQuiz, type Forms, makeForms, mostUneven } from '#core/questions/make-forms.ts';
import { predictScore } from '#core/questions/predict-score.ts';
import { reveals } from '#core/questions/reveals.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import {
  english,
  makeBase,
  makeQuantity,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const kinds = ['multiple-choice', 'true-false', 'short-answer', 'numerical', 'ordering'] as const;
const people = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'];
const hosts = ['oz', 'pern', 'quar', 'rhun'];
const base = makeBase([
  ...Array.from({ length: 24 }, (_, index) =>
    makeVisit(
      `v${index}`,
      people[index % 6] ?? 'ann',
      hosts[Math.floor(index / 6)] ?? 'oz',
      String(1950 + 3 * index),
    ),
  ),
  ...Array.from({ length: 12 }, (_, index) =>
    makeTrade(`t${index}`, hosts[index % 4] ?? 'oz', String(2001 + index), makeQuantity(1000 + 137 * index)),
  ),
]);
const options = { cards: cardsOf(base), kinds, reader: english, seed: 1, length: 6 };

/** Cards of all difficulties, whatever their place. */
const able = (skill: number): Learner => ({
  weightOf: () => 1,
  confusedWith: () => [],
  expectedScore: (card, chance) =>
    predictScore(skill, (hashSeed(card.fact, card.ask) % 4_000) / 1_000 - 2, chance),
});

function questionsOf(forms: Forms) {
  if (!forms.ok) throw new Error(`There are no forms: ${forms.reason}.`);
  return { a: forms.forms.A.questions, b: forms.forms.B.questions, forms: forms.forms };
}

describe('two parallel forms', () => {
  test('ask as many questions, in the same kinds, about different facts', () => {
    const { a, b } = questionsOf(makeForms(base, options));
    expect([a.length, b.length]).toEqual([6, 6]);
    expect(a.map(({ kind }) => kind).sort()).toEqual(b.map(({ kind }) => kind).sort());
    const factsOf = (form: typeof a) => form.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect(factsOf(a).filter((id) => factsOf(b).includes(id))).toEqual([]);
  });

  test('are about as difficult for whoever takes them, and say how difficult', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: -2, max: 2, noNaN: true }), (seed, skill) => {
        const learner = able(skill);
        const { a, b, forms } = questionsOf(makeForms(base, { ...options, seed, learner }));
        const meanOf = (form: typeof a) =>
          form.reduce((sum, question) => sum + expectedScoreOf(question, learner), 0) / form.length;
        expect(forms.A.expected).toBeCloseTo(meanOf(a));
        expect(forms.B.expected).toBeCloseTo(meanOf(b));
        expect(Math.abs(meanOf(a) - meanOf(b))).toBeLessThanOrEqual(mostUneven);
      }),
      { numRuns: runs(12) },
    );
  });

  test('have no question that another of either answers', () => {
    const { a, b } = questionsOf(makeForms(base, { ...options, seed: 5 }));
    const all = [...a, ...b];
    for (const one of all)
      for (const other of all) expect(one === other || !reveals(base, one, other)).toBe(true);
  });

  test('are the same for the same seed, others for another', () => {
    const ids = (seed: number) => questionsOf(makeForms(base, { ...options, seed })).a.map(({ id }) => id);
    expect(ids(3)).toEqual(ids(3));
    expect(ids(3)).not.toEqual(ids(4));
  });

  test('are refused where there are too few facts', () => {
    expect(makeForms(base, { ...options, length: 30 })).toEqual({ ok: false, reason: 'too-few' });
    expect(makeForms(base, { ...options, cards: [] })).toEqual({ ok: false, reason: 'too-few' });
  });

  test('are refused where one would be harder', () => {
    const cards = [0, 1].map((index) => ({ fact: `v${index}`, ask: 'value' }));
    const learner = {
      ...stranger,
      expectedScore: ({ fact }: { fact: string }) => (fact === 'v0' ? 0.9 : 0.3),
    };
    const refused = makeForms(base, { ...options, kinds: ['short-answer'], cards, length: 1, learner });
    expect(refused).toEqual({ ok: false, reason: 'uneven' });
  });

  test('keep their promises on any base, or are refused', () => {
    fc.assert(
      fc.property(factBases, fc.integer({ min: 1, max: 4 }), fc.nat(), (any, length, seed) => {
        const forms = makeForms(any, { cards: cardsOf(any), kinds, reader: thai, seed, length });
        if (!forms.ok) return;
        const { A, B } = forms.forms;
        expect([A.questions.length, B.questions.length]).toEqual([length, length]);
        expect(Math.abs(A.expected - B.expected)).toBeLessThanOrEqual(mostUneven);
        const facts = [...A.questions, ...B.questions].flatMap((question) =>
          question.facts.map(({ id }) => id),
        );
        expect(new Set(facts).size).toBe(facts.length);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('the questions of a quiz', () => {
  const ids = (form: 'A' | 'B' | null, length: number) =>
    assembleQuiz(base, { ...options, length }, form).map(({ id }) => id);

  test('are those of the form that is wished, where there are forms', () => {
    const { a, b } = questionsOf(makeForms(base, options));
    expect(ids('A', 6)).toEqual(a.map(({ id }) => id));
    expect(ids('B', 6)).toEqual(b.map(({ id }) => id));
  });

  test('are a quiz by itself, another for each form, where there are too few facts for two', () => {
    expect(ids('A', 30)).toHaveLength(30);
    expect(ids('A', 30)).not.toEqual(ids('B', 30));
    expect(ids('A', 30)).not.toEqual(ids(null, 30));
  });
});
