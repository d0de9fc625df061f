import { expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { TrueFalseQuestion } from '#core/questions/question.ts';
import { english, makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';
import { makeExport, makeExportProperty, makeGood } from '#tests/core/questions/make-list.ts';

function claimOf(base: FactBase, fact: string, slot: string, seed: number): TrueFalseQuestion {
  const asked = ask(base, { fact, ask: slot }, 'true-false', english, seed);
  if (!asked.ok || asked.question.kind !== 'true-false')
    throw new Error(`expected a claim, got ${JSON.stringify(asked)}`);
  return asked.question;
}

const visits = makeBase([makeVisit('v1', 'ann', 'oz', '2010-04'), makeVisit('v2', 'bob', 'pern', '2012-04')]);
const seeds = Array.from({ length: 600 }, (_, seed) => seed);

test('claims are as often true as false', () => {
  const truths = seeds.filter((seed) => claimOf(visits, 'v1', 'value', seed).correct[0] === 'true').length;
  expect(chiSquare([truths, seeds.length - truths])).toBeLessThan(oneInThousand[1]);
});

test('a true claim states the fact, a false one another value', () => {
  for (const seed of seeds.slice(0, 50)) {
    const { claim, correct, stem } = claimOf(visits, 'v1', 'host', seed);
    const isTrue = claim.value.kind === 'entity' && claim.value.id === 'oz';
    expect(correct).toEqual([isTrue ? 'true' : 'false']);
    expect(stem.includes('Name oz')).toBe(isTrue);
  }
});

test('a false claim of a hedged figure lies where the hedge does not reach', () => {
  const base = makeBase([makeTrade('t1', 'oz', '2021', makeQuantity(62_500, { qualifier: 'over' }))]);
  for (const seed of seeds.slice(0, 50)) {
    const { claim } = claimOf(base, 't1', 'value', seed);
    expect(claim.value).toMatchObject({ kind: 'quantity', qualifier: 'over' });
    expect(claim.value.kind === 'quantity' && claim.value.amount).toBeGreaterThanOrEqual(62_500);
  }
});

test('neither a part nor the whole of the answer is claimed instead of it: whoever sells metals may sell lead', () => {
  const goods = [makeGood('metals'), makeGood('lead', { partOf: ['metals'] }), makeGood('tea')];
  const base = makeBase(
    [
      makeExport('f1', 'oz', 'metals', 'rhun'),
      makeExport('f2', 'pern', 'lead', 'rhun'),
      makeExport('f3', 'quar', 'tea', 'rhun'),
    ],
    { entities: goods, properties: [makeExportProperty({ cardinality: 'one' })] },
  );
  const claimed = (fact: string) =>
    new Set(seeds.slice(0, 50).map((seed) => claimOf(base, fact, 'value', seed).stem));
  expect(claimed('f1')).toEqual(
    new Set(['Name oz sells Name metals to Name rhun.', 'Name oz sells Name tea to Name rhun.']),
  );
  expect(claimed('f2')).not.toContain('Name pern sells Name metals to Name rhun.');
});

test('where no false claim can be made, a true one is not asked either', () => {
  const base = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(1, { unit: 'times', qualifier: 'at-most' })),
  ]);
  for (const seed of [1, 2, 3, 4]) {
    expect(ask(base, { fact: 't1', ask: 'value' }, 'true-false', english, seed)).toEqual({
      ok: false,
      reason: 'too-few-distractors',
    });
  }
});

test('a hedged figure near another is no false claim: over 4,530 may be true where the source says over 4,110', () => {
  const hedged = makeTrade('t1', 'oz', '2021', makeQuantity(4110, { qualifier: 'over' }));
  const base = makeBase([hedged, makeTrade('t2', 'pern', '2021', makeQuantity(4530))]);
  const claims = Array.from({ length: 60 }, (_, seed) =>
    ask(base, { fact: 't1', ask: 'value' }, 'true-false', english, seed),
  )
    .flatMap((asked) => (asked.ok && asked.question.kind === 'true-false' ? [asked.question] : []))
    .filter(({ correct }) => correct[0] === 'false');
  expect(claims.length).toBeGreaterThan(10);
  for (const { claim } of claims) expect(claim.value).not.toMatchObject({ amount: 4530 });
});
