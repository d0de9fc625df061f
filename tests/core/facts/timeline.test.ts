import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factDate } from '#core/facts/fact-date.ts';
import { timelineOf } from '#core/facts/timeline.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import {
  makeBase,
  makeDate,
  makeFact,
  makeQuantity,
  makeSlot,
  makeTradeProperty,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

const idsByYear = (facts: Parameters<typeof timelineOf>[0], base: ReturnType<typeof makeBase>) =>
  timelineOf(facts, base).map(({ year, entries }) => [year, ...entries.map(({ fact }) => fact.id)]);

test('facts stand by year and day, a whole year after its first day and before a later one', () => {
  const facts = [
    makeVisit('later', 'ann', 'oz', '1993-02'),
    makeVisit('year', 'bob', 'oz', '1992'),
    makeVisit('day', 'cat', 'oz', '1992-01-01'),
    makeVisit('summer', 'dan', 'oz', '1992-06-29'),
  ];
  expect(idsByYear(facts, makeBase(facts))).toEqual([
    [1992, 'day', 'year', 'summer'],
    [1993, 'later'],
  ]);
});

test('a period stands at its beginning, or at its end where it has no beginning', () => {
  const facts = [
    makeVisit('until', 'ann', 'oz', '../1995'),
    makeVisit('since', 'bob', 'oz', '1994/..'),
    makeVisit('days', 'cat', 'oz', '1995-05-05/1995-05-12'),
  ];
  const years = timelineOf(facts, makeBase(facts));
  expect(idsByYear(facts, makeBase(facts))).toEqual([
    [1994, 'since'],
    [1995, 'days', 'until'],
  ]);
  expect(years.flatMap(({ entries }) => entries.map(({ isRange }) => isRange))).toEqual([true, true, true]);
});

test('what was so at a time is told apart from what happened then', () => {
  const property = makeTradeProperty({ qualifiers: { asOf: makeSlot('date', { key: true }) } });
  const state = makeFact('a', 'trade', 'oz', makeQuantity(2), { qualifiers: { asOf: [makeDate('2011')] } });
  const visit = makeVisit('b', 'ann', 'oz', '2011');
  const base = makeBase([state, visit], {
    properties: [property, ...makeBase([]).properties.values()].slice(0, 2),
  });
  const entries = timelineOf([state, visit], base).flatMap((year) => year.entries);
  expect(entries.map(({ fact, isState }) => [fact.id, isState])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('every dated fact stands on the line exactly once, years rising', () => {
  fc.assert(
    fc.property(factBases, (base) => {
      const years = timelineOf(base.facts.values(), base);
      const shown = years.flatMap(({ entries }) => entries.map(({ fact }) => fact.id));
      const dated = [...base.facts.values()].filter((fact) => factDate(fact, base)).map(({ id }) => id);
      expect(shown.toSorted()).toEqual(dated.toSorted());
      expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted((a, b) => a - b));
    }),
  );
});
