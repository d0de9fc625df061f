import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows, tableColumns, tableRows } from '#core/facts/fact-table.ts';
import { factBases } from '#tests/arbitraries/fact-base.ts';
import {
  english,
  makeBase,
  makeFact,
  makeQuantity,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

const facts = [
  makeVisit('visit', 'bob', 'oz', '1992-06-29', { status: 'ongoing' }),
  makeTrade('small', 'ann', '2020', makeQuantity(90)),
  makeTrade('large', 'cat', '2019', makeQuantity(1000), { status: 'estimate' }),
  makeFact('undated', 'trade', 'dan', makeQuantity(200)),
];
const base = makeBase(facts);
const rows = tableRows(facts, base, english);
const order = (...[column, direction]: [Parameters<typeof sortRows>[1], Parameters<typeof sortRows>[2]]) =>
  sortRows(rows, column, direction, english).map(({ fact }) => fact.id);

test('a row says subject, property, value and date in the language and era of the reader', () => {
  expect(tableRows(facts.slice(0, 1), base, thai)).toMatchObject([
    { subject: 'ชื่อ bob', property: 'การเยือน', value: '29 มิถุนายน พ.ศ. 2535', when: '29 มิถุนายน พ.ศ. 2535' },
  ]);
  expect(rows[1]).toMatchObject({
    subject: 'Name ann',
    property: 'trade',
    value: '90 US dollars',
    when: '2020',
  });
});

test('amounts are sorted by size, not by their digits', () => {
  expect(order('value', 'ascending')).toEqual(['small', 'undated', 'large', 'visit']);
});

test('facts without a date come last, whichever way the dates are sorted', () => {
  expect(order('when', 'ascending')).toEqual(['visit', 'large', 'small', 'undated']);
  expect(order('when', 'descending')).toEqual(['small', 'large', 'visit', 'undated']);
});

test('words are sorted by alphabet, status by certainty', () => {
  expect(order('subject', 'descending')).toEqual(['undated', 'large', 'visit', 'small']);
  expect(order('status', 'ascending')).toEqual(['small', 'undated', 'large', 'visit']);
});

test('sorting loses no row, and sorting twice changes nothing more', () => {
  const columns = fc.constantFrom(...tableColumns);
  const directions = fc.constantFrom('ascending' as const, 'descending' as const);
  fc.assert(
    fc.property(factBases, columns, directions, (any, column, direction) => {
      const all = tableRows([...any.facts.values()], any, english);
      const sorted = sortRows(all, column, direction, english);
      expect(new Set(sorted)).toEqual(new Set(all));
      expect(sortRows(sorted, column, direction, english)).toEqual(sorted);
    }),
  );
});
