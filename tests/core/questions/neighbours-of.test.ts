import { expect, test } from 'vitest';
import { neighboursOf } from '#core/questions/neighbours-of.ts';
import { makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const nothing = new Set<string>();
const visits = [1991, 1995, 2001, 2008, 2010, 2015].map((year) =>
  makeVisit(`v${year}`, 'ann', 'oz', String(year)),
);

function timelineAround(id: string, hidden = nothing) {
  const base = makeBase(visits);
  const fact = base.facts.get(id);
  const found = fact && neighboursOf(base, fact, hidden);
  return found?.kind === 'timeline' ? found.entries.map((entry) => entry.fact.id) : null;
}

test('two before and two after stand around a dated fact', () => {
  expect(timelineAround('v2008')).toEqual(['v1995', 'v2001', 'v2008', 'v2010', 'v2015']);
});

test('what lies at the same time stands neither before nor after', () => {
  const other = makeVisit('same', 'ann', 'pern', '2008-03');
  const base = makeBase([...visits, other]);
  const fact = base.facts.get('v2008');
  const found = fact && neighboursOf(base, fact, nothing);
  expect(found?.kind === 'timeline' && found.entries.map((entry) => entry.fact.id)).not.toContain('same');
  expect(neighboursOf(makeBase([other, makeVisit('v', 'ann', 'oz', '2008')]), other, nothing)).toBeNull();
});

test('at the beginning and at the end there are fewer', () => {
  expect(timelineAround('v1991')).toEqual(['v1991', 'v1995', 'v2001']);
  expect(timelineAround('v2015')).toEqual(['v2008', 'v2010', 'v2015']);
});

test('what a question still to come asks for is left out', () => {
  expect(timelineAround('v2008', new Set(['v2001', 'v2010']))).toEqual(['v1991', 'v1995', 'v2008', 'v2015']);
  expect(timelineAround('v2008', new Set(visits.map(({ id }) => id)))).toBeNull();
});

test('a figure stands among the others of its series', () => {
  const trade = [2001, 2002, 2003].map((year) =>
    makeTrade(`t${year}`, 'oz', String(year), makeQuantity(year)),
  );
  const base = makeBase([...visits, ...trade]);
  const found = trade[1] && neighboursOf(base, trade[1], new Set(['t2003']));
  expect(found?.kind).toBe('bars');
  expect(found?.kind === 'bars' && found.series.bars.map(({ fact }) => fact.id)).toEqual(['t2001', 't2002']);
});

test('a fact alone has no neighbours', () => {
  const alone = makeVisit('v', 'ann', 'oz', '2001');
  expect(neighboursOf(makeBase([alone]), alone, nothing)).toBeNull();
});
