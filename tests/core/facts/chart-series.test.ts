import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartSeries } from '#core/facts/chart-series.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import {
  makeBase,
  makeDate,
  makeFact,
  makeQuantity,
  makeTrade,
  makeTradeProperty,
} from '#tests/core/questions/make-base.ts';

const forecast = makeTradeProperty({ id: 'trade-forecast' });
const properties = [makeTradeProperty(), forecast];
const makeForecast = (id: string, year: string, amount: number) =>
  makeFact(id, 'trade-forecast', 'oz', makeQuantity(amount), {
    qualifiers: { year: [makeDate(year)] },
    status: 'estimate',
  });
const seriesIds = (facts: Parameters<typeof makeBase>[0]) =>
  chartSeries(facts, makeBase(facts, { properties })).map(({ bars }) => bars.map(({ fact }) => fact.id));

test('figures of one thing over the years are one series, in the order of years', () => {
  const facts = [
    makeTrade('b', 'oz', '2021', makeQuantity(7)),
    makeTrade('a', 'oz', '2020', makeQuantity(9)),
    makeTrade('other', 'pern', '2020', makeQuantity(3)),
  ];
  expect(seriesIds(facts)).toEqual([['a', 'b']]);
});

test('a forecast stands with the figures it continues, under their property', () => {
  const facts = [makeForecast('expected', '2022', 9), makeTrade('a', 'oz', '2020', makeQuantity(5))];
  const series = chartSeries(facts, makeBase(facts, { properties }));
  expect(series.map(({ property }) => property.id)).toEqual(['trade']);
  expect(seriesIds(facts)).toEqual([['a', 'expected']]);
});

test('two properties that both came true are not mixed', () => {
  const facts = [
    makeTrade('a', 'oz', '2020', makeQuantity(5)),
    makeTrade('b', 'oz', '2021', makeQuantity(5)),
    { ...makeForecast('c', '2020', 9), status: 'actual' as const },
    { ...makeForecast('d', '2021', 9), status: 'actual' as const },
  ];
  expect(seriesIds(facts)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a single year, another unit and ranks make no series', () => {
  const ranks = { unit: 'rank' };
  const facts = [
    makeTrade('a', 'oz', '2020', makeQuantity(5)),
    makeTrade('b', 'oz', '2021', makeQuantity(5, { unit: 'percent' })),
    makeTrade('c', 'pern', '2020', makeQuantity(1, ranks)),
    makeTrade('d', 'pern', '2021', makeQuantity(2, ranks)),
  ];
  expect(seriesIds(facts)).toEqual([]);
});

test('every series has one unit and one subject, and at least two years; no figure stands in two', () => {
  fc.assert(
    fc.property(factBases, (base) => {
      const series = chartSeries(base.facts.values(), base);
      for (const { bars, unit, subject } of series) {
        expect(new Set(bars.map(({ year }) => year)).size).toBeGreaterThan(1);
        expect(bars.every(({ value, fact }) => value.unit === unit && fact.subject === subject)).toBe(true);
      }
      const shown = series.flatMap(({ bars }) => bars.map(({ fact }) => fact.id));
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
