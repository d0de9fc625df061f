import { expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare } from '#core/questions/chi-square.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { english, makeBase, makeVisit, makeVisitProperty, thai } from '#tests/core/questions/make-base.ts';

function timelineOf(
  base: FactBase,
  fact: string,
  seed = 1,
  reader: typeof english | typeof thai = english,
): TimelineQuestion | string {
  const asked = ask(base, { fact, ask: 'value' }, 'timeline', reader, seed);
  if (!asked.ok) return asked.reason;
  return asked.question.kind === 'timeline' ? asked.question : asked.question.kind;
}

function withDate(edtf: string, more: Parameters<typeof makeVisit>[4] = {}): FactBase {
  return makeBase([makeVisit('v1', 'ann', 'oz', edtf, more), makeVisit('v2', 'bob', 'pern', '1990')]);
}

function seen(base: FactBase): readonly TimelineQuestion[] {
  return Array.from({ length: 60 }, (_, seed) => {
    const question = timelineOf(base, 'v1', seed);
    if (typeof question === 'string') throw new Error(question);
    return question;
  });
}

test.each([
  ['a day', '2010-04-05'],
  ['a month', '2010-04'],
  ['a year', '2010'],
  ['a few days of one year', '2010-04-05/2010-04-12'],
])('of %s the year is asked for, and no other year earns full credit', (_, edtf) => {
  const [question] = seen(withDate(edtf));
  expect(question).toMatchObject({
    answer: { kind: 'date', edtf: '2010' },
    fullCreditYears: 0,
    stem: 'When did Name ann visit Name oz? (the year)',
    cards: [{ fact: 'v1', ask: 'value' }],
  });
});

test.each([
  ['about a year', '2010~', 1],
  ['about a month at the end of a year', '2010-12~', 1],
  ['about a month amid a year', '2010-06~', 0],
])('%s earns full credit as far as the fact itself is unsure', (_, edtf, spare) => {
  for (const { fullCreditYears, zeroCreditYears, axis, chance } of seen(withDate(edtf))) {
    expect(fullCreditYears).toBe(spare);
    expect(zeroCreditYears).toBeGreaterThan(spare + 1);
    const right = Math.min(axis.to, 2010 + spare) - Math.max(axis.from, 2010 - spare) + 1;
    // The pack speaks of nothing before 1990, and its source was written in 2025.
    const possible = Math.min(axis.to, 2025) - Math.max(axis.from, 1989) + 1;
    expect(chance).toBeCloseTo(right / possible);
  }
});

test('credit reaches no further than a third of the line on either side', () => {
  for (const { axis, zeroCreditYears } of seen(withDate('2005')))
    expect(zeroCreditYears).toBeLessThanOrEqual((axis.to - axis.from + 1) / 3);
});

test.each([
  ['lately', '2023'],
  ['at the very beginning of its pack', '1990'],
  ['after its source', '2030'],
])('what happened %s stands anywhere on the line, as does all else', (_, edtf) => {
  const status = edtf === '2030' ? 'target' : 'actual';
  const places = seen(withDate(edtf, { status })).map(({ axis }) => {
    const years = axis.to - axis.from + 1;
    return Math.floor((3 * (Number(edtf) - axis.from + 0.5)) / years);
  });
  const thirds = [0, 1, 2].map((third) => places.filter((place) => place === third).length);
  // 13.8: what chi-square with 2 degrees of freedom exceeds once in a thousand times. The seeds are fixed.
  expect(chiSquare(thirds)).toBeLessThan(13.8);
});

test.each(['2024', '2025-01'])('a year as near to the source as that of %s is not asked', (edtf) => {
  expect(timelineOf(withDate(edtf), 'v1')).toBe('near-source');
});

test.each([
  ['1940-02-11', '1940-02-11'],
  ['2010-04', '2010-04'],
  ['2010-04-05/2010-04-12', '2010-04-05/2010-04-12'],
  ['2010', undefined],
  ['2010~', undefined],
])('of %s the date goes with the year where it says more: %s', (edtf, dated) => {
  for (const { answer } of seen(withDate(edtf))) expect(answer.dated).toBe(dated);
});

test.each([
  ['a period of years', '2009/2011'],
  ['what goes on', '2010/..'],
])('%s has no one place on the line', (_, edtf) => {
  expect(timelineOf(withDate(edtf), 'v1')).toBe('kind-unsuited');
});

test('a year in the stem is refused', () => {
  const stem = { th: '{subject}เยือน{host}ปี 2553 หรือไม่', en: 'Did {subject} visit {host} in 2010?' };
  const visit = makeVisitProperty();
  const value = { closed: false, stem };
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2010'), makeVisit('v2', 'bob', 'pern', '1990')], {
    properties: [{ ...visit, asks: { ...visit.asks, value } }],
  });
  expect(timelineOf(base, 'v1')).toBe('key-in-stem');
  expect(timelineOf(base, 'v1', 1, thai)).toBe('key-in-stem');
});

test('a second visit, in another year, leaves nothing to place', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2010'),
    makeVisit('v2', 'ann', 'oz', '2012'),
    makeVisit('v3', 'bob', 'oz', '1990'),
  ]);
  expect(timelineOf(base, 'v1')).toBe('several-answers');
});
