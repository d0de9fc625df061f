import { describe, expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { ask } from '#core/questions/ask.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import type { Question } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeTrade,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

/** Everything offered as wrong, or claimed falsely, over many seeds. */
function wrongOf(
  base: FactBase,
  fact: string,
  slot: string,
  kind: 'multiple-choice' | 'true-false',
): Value[] {
  return Array.from({ length: 80 }, (_, seed) => ask(base, { fact, ask: slot }, kind, english, seed)).flatMap(
    (asked) => (asked.ok ? wrongIn(asked.question) : []),
  );
}

function wrongIn(question: Question): readonly Value[] {
  if (question.kind === 'true-false') return question.correct[0] === 'false' ? [question.claim.value] : [];
  if (question.kind !== 'multiple-choice') return [];
  return question.options.flatMap(({ id, value }) => (value && id !== question.correct[0] ? [value] : []));
}

describe('what is offered beside the key', () => {
  test('is never an older name of it', () => {
    const formerly = { aliases: { th: [], en: ['Old Oz'] } };
    const entities = [
      makeEntity('oz', 'country', formerly),
      makeEntity('old-oz', 'country', { label: { th: 'ออซเก่า', en: 'Old Oz' } }),
    ];
    const visits = [
      makeVisit('v1', 'ann', 'oz', '2012'),
      makeVisit('v2', 'bob', 'old-oz', '2014'),
      makeVisit('v3', 'cat', 'quar', '2015'),
      makeVisit('v4', 'cat', 'rhun', '2016'),
    ];
    const base = makeBase(visits, { entities });
    const wrong = wrongOf(base, 'v1', 'host', 'multiple-choice');
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong).not.toContainEqual(makeRef('old-oz'));
  });

  test('is never a coarser or a finer date that may be it, real as it may be', () => {
    const base = makeBase([
      makeVisit('v1', 'ann', 'oz', '2012-04'),
      makeVisit('v2', 'bob', 'pern', '2012'),
      makeVisit('v3', 'cat', 'quar', '2012-04-17'),
      makeVisit('v4', 'dan', 'rhun', '2012-03/2012-05'),
      makeVisit('v5', 'eve', 'rhun', '2001-01'),
    ]);
    const wrong = wrongOf(base, 'v1', 'value', 'multiple-choice');
    expect(wrong.length).toBeGreaterThan(20);
    for (const value of wrong) expect(areCompatible(base, value, makeDate('2012-04'))).toBe(false);
  });

  test('is never the same year in the other era', () => {
    const base = makeBase([makeVisit('v1', 'ann', 'oz', '1992'), makeVisit('v2', 'bob', 'pern', '2535')]);
    const wrong = [
      ...wrongOf(base, 'v1', 'value', 'multiple-choice'),
      ...wrongOf(base, 'v1', 'value', 'true-false'),
    ];
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong).not.toContainEqual(makeDate('2535'));
  });

  test('is never another answer to the same question: the other visit of one person', () => {
    const host = {
      closed: true,
      stem: { th: '{subject}เยือนประเทศใด', en: 'Which country did {subject} visit?' },
    };
    const property = makeVisitProperty({ asks: { host } });
    const visits = [makeVisit('v1', 'ann', 'oz', '2012'), makeVisit('v2', 'ann', 'pern', '2014')];
    const base = makeBase(visits, { properties: [property] });
    expect(ask(base, { fact: 'v1', ask: 'host' }, 'multiple-choice', english, 1)).toMatchObject({
      reason: 'several-answers',
    });
  });

  test('is never a figure that the tolerance of the key covers', () => {
    const key = makeQuantity(100, { qualifier: 'about', tolerance: 15 });
    const base = makeBase([
      makeTrade('t1', 'oz', '2021', key),
      makeTrade('t2', 'pern', '2021', makeQuantity(110)),
      makeTrade('t3', 'quar', '2021', makeQuantity(90)),
      makeTrade('t4', 'rhun', '2021', makeQuantity(130)),
    ]);
    const wrong = [
      ...wrongOf(base, 't1', 'value', 'multiple-choice'),
      ...wrongOf(base, 't1', 'value', 'true-false'),
    ];
    expect(wrong.length).toBeGreaterThan(20);
    for (const value of wrong)
      expect(value.kind === 'quantity' && Math.abs(value.amount - 100) > 15).toBe(true);
  });
});

describe('what is put in an order', () => {
  /** The amounts and dates that stand beside a fact, over many seeds. */
  function besides(base: FactBase, fact: string, kind: 'ordering' | 'comparison'): string[] {
    return Array.from({ length: 60 }, (_, seed) =>
      ask(base, { fact, ask: 'value' }, kind, english, seed),
    ).flatMap((asked) => (asked.ok ? asked.question.facts.slice(1).map(({ id }) => id) : []));
  }
  const tied = makeBase([
    makeVisit('v1', 'ann', 'oz', '2012'),
    makeVisit('v2', 'bob', 'pern', '2012'),
    makeVisit('v3', 'cat', 'quar', '2012-07'),
    makeVisit('v4', 'dan', 'rhun', '2014'),
    makeVisit('v5', 'eve', 'syldavia', '2015'),
  ]);
  const near = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(1_300_000, { step: 100_000 })),
    makeTrade('t2', 'pern', '2021', makeQuantity(1_325_000, { step: 1000 })),
    makeTrade('t3', 'quar', '2021', makeQuantity(1_900_000, { step: 100_000 })),
    makeTrade('t4', 'rhun', '2021', makeQuantity(2_400_000, { step: 100_000 })),
  ]);

  test.each(['ordering', 'comparison'] as const)('holds no tie: %s', (kind) => {
    const others = new Set(besides(tied, 'v1', kind));
    expect(others.size).toBeGreaterThan(0);
    expect(others).not.toContain('v2');
    expect(others).not.toContain('v3');
  });

  test.each(['ordering', 'comparison'] as const)(
    'differs by more than the figures are precise: %s',
    (kind) => {
      const others = new Set(besides(near, 't1', kind));
      expect(others.size).toBeGreaterThan(0);
      expect(others).not.toContain('t2');
    },
  );
});
