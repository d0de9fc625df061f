import { expect, test } from 'vitest';
import { groupByProperty } from '#core/facts/group-by-property.ts';
import { makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

test('facts of one property stand together, in the order in which they come', () => {
  const facts = [
    makeVisit('a', 'ann', 'oz', '1992'),
    makeTrade('b', 'oz', '2020', makeQuantity(1)),
    makeVisit('c', 'bob', 'oz', '1993'),
  ];
  const groups = groupByProperty(facts).map(([property, members]) => [property, members.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['visit', ['a', 'c']],
    ['trade', ['b']],
  ]);
  expect(groupByProperty([])).toEqual([]);
});
