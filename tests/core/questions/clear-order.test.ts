import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { isClearlyLess } from '#core/questions/clear-order.ts';
import { makeDate, makeQuantity, makeRef } from '#tests/core/questions/make-base.ts';

const millions = (amount: number, step = 1) => makeQuantity(amount * 1e6, { step: step * 1e6 });

test.each<readonly [string, Value, Value]>([
  ['a day before another', makeDate('2010-04-01'), makeDate('2010-04-02')],
  ['a month before another of its year', makeDate('2010-04'), makeDate('2010-06')],
  ['a year before a day of the next', makeDate('2010'), makeDate('2011-01-01')],
  ['a period before what goes on since', makeDate('2009/2010'), makeDate('2012/..')],
  ['two figures a step apart', makeQuantity(2), makeQuantity(3)],
  ['"over 80" above 70', makeQuantity(70), makeQuantity(80, { qualifier: 'over' })],
  ['"under 70" below 80', makeQuantity(70, { qualifier: 'under' }), makeQuantity(80)],
])('%s is clearly less, and not the other way round', (_, less, more) => {
  expect(isClearlyLess(less, more)).toBe(true);
  expect(isClearlyLess(more, less)).toBe(false);
});

test.each<readonly [string, Value, Value]>([
  ['one day', makeDate('2010-04-01'), makeDate('2010-04-01')],
  ['a day and its month', makeDate('2010-04'), makeDate('2010-04-20')],
  ['a day and another month of the year', makeDate('2010-02-01'), makeDate('2010-06')],
  ['periods that overlap', makeDate('2009/2011'), makeDate('2010/2012')],
  ['what goes on since before', makeDate('2009/..'), makeDate('2012')],
  ['"about 2010" and the year after', makeDate('2010~'), makeDate('2011')],
  ['one amount', makeQuantity(3), makeQuantity(3)],
  ['amounts nearer than the coarser one is precise', millions(584), millions(584.8, 0.1)],
  ['amounts inside a tolerance', makeQuantity(100, { tolerance: 10 }), makeQuantity(108)],
  ['"about 50" and 54', makeQuantity(50, { qualifier: 'about' }), makeQuantity(54)],
  ['"over 50" and 90', makeQuantity(50, { qualifier: 'over' }), makeQuantity(90)],
  ['"at most 90" and 50', makeQuantity(90, { qualifier: 'at-most' }), makeQuantity(50)],
  ['two units', makeQuantity(50), makeQuantity(90, { unit: 'percent' })],
  ['a date and a figure', makeDate('2010'), makeQuantity(2020)],
  ['two entities', makeRef('ann'), makeRef('bob')],
])('%s have no clear order', (_, one, other) => {
  expect(isClearlyLess(one, other)).toBe(false);
  expect(isClearlyLess(other, one)).toBe(false);
});
