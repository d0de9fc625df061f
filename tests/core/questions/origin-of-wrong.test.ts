import { expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import { originOfWrong } from '#core/questions/origin-of-wrong.ts';
import {
  makeBase,
  makeDate,
  makeFact,
  makeRef,
  makeTradeProperty,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

const own = makeVisit('own', 'ann', 'oz', '2001-05-02');
const when = { property: 'visit', subject: 'ann', ask: 'value', where: { host: [makeRef('oz')] } };
const who = { property: 'visit', ask: 'subject', where: { host: [makeRef('oz')] } };
const nothing = new Set<string>();

function originAmong(
  others: readonly Fact[],
  query: typeof when | typeof who,
  wrong: Fact['value'],
  hidden = nothing,
) {
  const opening = makeVisitProperty({ id: 'opening' });
  const base = makeBase([own, ...others], {
    properties: [makeVisitProperty(), makeTradeProperty(), opening],
  });
  return originOfWrong(base, { query, facts: [own] }, wrong, hidden)?.id ?? null;
}

test('a wrong year is what another fact of the same kind says', () => {
  const others = [makeVisit('bob', 'bob', 'pern', '2008-01-01'), makeVisit('cat', 'cat', 'quar', '2015')];
  expect(originAmong(others, when, makeDate('2015'))).toBe('cat');
  expect(originAmong(others, when, makeDate('2008'))).toBe('bob');
});

test('of several the one that has most in common with what was asked is named', () => {
  const others = [makeVisit('far', 'bob', 'pern', '2015'), makeVisit('near', 'bob', 'oz', '2015')];
  expect(originAmong(others, when, makeDate('2015'))).toBe('near');
});

test('a fact of another kind is named where none of the same holds the value', () => {
  const opening = makeFact('opening', 'opening', 'oz', makeDate('2015-03'));
  expect(originAmong([opening], when, makeDate('2015'))).toBe('opening');
});

test('a wrong name is what that person really did', () => {
  expect(originAmong([makeVisit('bob', 'bob', 'pern', '1999')], who, makeRef('bob'))).toBe('bob');
});

test('a value the base knows nothing of has no origin, and a value that is right has none', () => {
  expect(originAmong([], when, makeDate('2015'))).toBeNull();
  const sameYear = makeVisit('bob', 'bob', 'pern', '2001-07-01');
  // "2001" is not wrong, only less precise: what else happened in that year is no explanation.
  expect(originAmong([sameYear], when, makeDate('2001'))).toBeNull();
});

test('the fact of a question still to come is not told', () => {
  const others = [makeVisit('cat', 'cat', 'quar', '2015')];
  expect(originAmong(others, when, makeDate('2015'), new Set(['cat']))).toBeNull();
});
