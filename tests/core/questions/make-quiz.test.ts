import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#core/questions/cards-of.ts';
import type { Learner } from '#core/questions/learner.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';
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

  test('never asks for a bar that the chart of another question shows, however few are left', () => {
    const trade = makeBase(
      [2019, 2020, 2021, 2022, 2023].map((year, place) =>
        makeTrade(`t${place}`, 'oz', String(year), makeQuantity((3 + place * place) * 1e8, { step: 1e7 })),
      ),
    );
    const mixed = ['chart-gap', 'multiple-choice', 'numerical'] as const;
    const charts = [1, 2, 3, 4, 5].flatMap((seed) => {
      const quiz = makeQuiz(trade, { ...options, cards: cardsOf(trade), kinds: mixed, seed, length: 9 });
      const ofCharts = quiz.filter(({ kind }) => kind === 'chart-gap');
      for (const chart of ofCharts) {
        const missing = chart.cards.map(({ fact }) => fact);
        for (const other of quiz) expect(missing).toEqual(other.cards.map(({ fact }) => fact));
      }
      return ofCharts;
    });
    expect(charts.length).toBeGreaterThan(0);
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

describe('a quiz for somebody known', () => {
  const many = makeBase(
    Array.from({ length: 24 }, (_, index) =>
      makeVisit(
        `v${index}`,
        ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'][index % 6] ?? 'ann',
        ['oz', 'pern', 'quar', 'rhun'][Math.floor(index / 6)] ?? 'oz',
        `${1950 + 3 * index}`,
      ),
    ),
  );
  const cards = cardsOf(many).filter(({ ask }) => ask === 'value');
  const quizFor = (learner: Learner, length = 6) =>
    makeQuiz(many, { ...options, kinds: ['short-answer', 'multiple-choice'], cards, learner, length });

  test('asks what is expected to come right in most cases', () => {
    const learner: Learner = {
      weightOf: (_, kind) => (kind === 'short-answer' ? 1 : 0),
      confusedWith: () => [],
      expectedScore: ({ fact }) => (Number(fact.slice(1)) % 2 === 0 ? 0.8 : 0.2),
    };
    const suited = quizFor(learner).filter(({ facts: [fact] }) => Number(fact?.id.slice(1)) % 2 === 0);
    expect(suited.length).toBe(6);
  });

  test('uses a kind as much as it is wanted', () => {
    const wanting = (recall: number): Learner => ({
      weightOf: (_, kind) => (kind === 'short-answer' ? recall : 1 - recall),
      confusedWith: () => [],
      expectedScore: () => 0.8,
    });
    const typed = (recall: number) =>
      quizFor(wanting(recall), 10).filter(({ kind }) => kind === 'short-answer').length;
    expect([typed(0), typed(0.3), typed(0.9), typed(1)]).toEqual([0, 3, 9, 10]);
  });
});
