import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask, plan } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import { generate } from '#core/questions/generate.ts';
import { questionKinds } from '#core/questions/kind.ts';
import type { Question } from '#core/questions/question.ts';
import { refusalReasons } from '#core/questions/refusal.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import { expectOneAnswer } from '#tests/core/questions/expect-one-answer.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { runs, runsUpTo } from '#tests/setup/run-counts.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Every question of a base, in the one language or the other. */
const asked = (base: FactBase, seed: number) => [
  ...generate(base, { readers: [seed % 2 === 0 ? thai : english], seed }),
];

/** The questions of one card of a base, in every kind. */
function askedOfOne(base: FactBase, seed: number, which: number): Question[] {
  const cards = cardsOf(base);
  const card = cards[which % Math.max(1, cards.length)];
  if (!card) return [];
  const made = questionKinds.map((kind) => ask(base, card, kind, seed % 2 === 0 ? thai : english, seed));
  return made.flatMap((each) => (each.ok ? [each.question] : []));
}

describe('over generated fact bases', { timeout: runs(60_000) }, () => {
  test('no question has two right answers, and each has one', () => {
    const kindsSeen = new Set<string>();
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const question of asked(base, seed)) {
          kindsSeen.add(question.kind);
          expectOneAnswer(base, question);
        }
      }),
      { numRuns: runs(100) },
    );
    expect([...kindsSeen].sort()).toEqual([
      'chart-gap',
      'cloze',
      'comparison',
      'matching',
      'multiple-choice',
      'multiple-response',
      'numerical',
      'ordering',
      'short-answer',
      'timeline',
      'true-false',
    ]);
  });

  test('nor has any question of one fact, whatever the base', () => {
    fc.assert(
      fc.property(factBases, seeds, fc.nat(), (base, seed, which) => {
        for (const question of askedOfOne(base, seed, which)) expectOneAnswer(base, question);
      }),
      { numRuns: runsUpTo(2_000, 100_000) },
    );
  });

  test('the same seed gives the same question', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        const again: FactBase = { ...base };
        expect(asked(again, seed)).toEqual(asked(base, seed));
      }),
      { numRuns: runs(20) },
    );
  });

  test('ids are unique and depend on neither seed nor options', () => {
    fc.assert(
      fc.property(factBases, seeds, fc.nat(1000), (base, seed, more) => {
        const other = (seed + 2 * more) % 2 ** 32;
        const ids = new Map(asked(base, seed).map((question) => [keyOf(question), question.id]));
        expect(new Set(ids.values()).size).toBe(ids.size);
        for (const question of asked(base, other))
          expect(ids.get(keyOf(question)) ?? question.id).toBe(question.id);
      }),
      { numRuns: runs(20) },
    );
  });

  test('no question that is asked has a flaw', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const question of asked(base, seed)) expect(findFlaws(base, question)).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });

  test('a disputed fact is in no question', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        const disputed = [...base.facts.values()].flatMap((fact) =>
          fact.disputes.length > 0 ? [fact.id, ...fact.disputes] : [],
        );
        for (const question of asked(base, seed))
          for (const { id } of question.facts) expect(disputed).not.toContain(id);
      }),
      { numRuns: runs(20) },
    );
  });

  test('a plan holds the choices of the question that is made of it, or its refusal', () => {
    fc.assert(
      fc.property(factBases, seeds, (base, seed) => {
        for (const card of cardsOf(base)) {
          const planned = plan(base, card, 'true-false', english, seed);
          const made = ask(base, card, 'true-false', english, seed);
          if (!planned.ok) expect(made).toEqual(planned);
          else if (planned.kind === 'true-false' && made.ok && made.question.kind === 'true-false')
            expect(made.question.correct).toEqual([String(planned.isTrue)]);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  test('every card gets a question or a reason, whatever the kind', () => {
    fc.assert(
      fc.property(factBases, (base) => {
        const cases = cardsOf(base).flatMap((card) => questionKinds.map((kind) => ({ card, kind })));
        for (const { card, kind } of cases) {
          const result = ask(base, card, kind, thai, 1);
          if (result.ok) expect(result.question.kind).toBe(kind);
          else expect(refusalReasons).toContain(result.reason);
        }
      }),
      { numRuns: runs(15) },
    );
  });
});

/** The card a question was asked of is that of its first fact. */
function keyOf({ kind, locale, cards, facts }: Question): string {
  const anchor = cards.find(({ fact }) => fact === facts[0]?.id);
  return `${kind} ${locale} ${anchor?.fact} ${anchor?.ask}`;
}
