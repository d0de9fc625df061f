import { expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import { chartAround } from '#core/questions/chart-around.ts';
import { makeBase, makeQuantity, makeTrade, makeTradeProperty } from '#tests/core/questions/make-base.ts';

/** Ids of the bars of the chart around the first fact. */
function barsOf(facts: readonly Fact[]): readonly string[] | null {
  const forecast = { ...makeTradeProperty(), id: 'forecast' };
  const base = makeBase(facts, { properties: [makeTradeProperty(), forecast] });
  const [own] = facts;
  return (own && chartAround(base, own)?.bars.map(({ fact }) => fact.id)) ?? null;
}

const trade = (id: string, year: string, more: Partial<Fact> = {}, amount = Number(year.slice(0, 4))) =>
  makeTrade(id, 'oz', year, makeQuantity(amount), more);

test('the figures of a series stand in the order of years', () => {
  expect(barsOf([trade('b', '2021'), trade('c', '2022'), trade('a', '2020')])).toEqual(['a', 'b', 'c']);
});

test('another figure of the same year is left out: it would tell the missing one', () => {
  const expected = trade('e', '2021', { property: 'forecast', status: 'estimate' });
  expect(barsOf([trade('b', '2021'), expected, trade('a', '2020')])).toEqual(['a', 'b']);
});

test('of a year that was foretold and came true, what came true is shown', () => {
  const foretold = trade('e', '2021', { property: 'forecast', status: 'estimate' }, 5);
  expect(barsOf([trade('a', '2020'), foretold, trade('b', '2021')])).toEqual(['a', 'b']);
});

test('a year of two figures, a disputed figure and one below zero are left out', () => {
  const facts = [
    trade('a', '2020'),
    trade('b', '2021', { property: 'forecast', status: 'target' }, 1),
    trade('c', '2021', { property: 'forecast', status: 'estimate' }, 2),
    trade('d', '2022', { disputes: ['x'] }),
    trade('e', '2023', {}, -4),
    trade('f', '2024'),
  ];
  expect(barsOf(facts)).toEqual(['a', 'f']);
});

test('half a year, or several, do not stand beside whole ones', () => {
  const facts = [trade('a', '2020'), trade('b', '2021-06'), trade('c', '2022/2024'), trade('d', '2025')];
  expect(barsOf(facts)).toEqual(['a', 'd']);
});

test('of a long series the eight years nearest are shown', () => {
  const years = Array.from({ length: 14 }, (_, place) => trade(`t${2000 + place}`, String(2000 + place)));
  expect(barsOf([trade('own', '2020'), ...years])).toEqual([
    ...['t2007', 't2008', 't2009', 't2010', 't2011', 't2012', 't2013'],
    'own',
  ]);
});

test('a year of which only a part is looked at is not taken for a year of one figure', () => {
  const forecast = { property: 'forecast', status: 'estimate' } as const;
  const crowd = Array.from({ length: 23 }, (_, place) => trade(`e${place}`, '2021', forecast, 3000 + place));
  const cut = [trade('y', '2022', forecast, 10), trade('z', '2022', {}, 9000)];
  expect(barsOf([trade('a', '2020'), ...crowd, ...cut, trade('c', '2019')])).toEqual(['c', 'a']);
});

test('a fact that stands in no series has no chart', () => {
  expect(barsOf([trade('a', '2020')])).toBeNull();
});
