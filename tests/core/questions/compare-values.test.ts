import { expect, test } from 'vitest';
import { areCompatible, isCertainlyOther, isSameValue } from '#core/questions/compare-values.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeText,
} from '#tests/core/questions/make-base.ts';

const base = makeBase([], {
  entities: [
    makeEntity('astana', 'city', { aliases: { th: [], en: ['Nur-Sultan'] } }),
    makeEntity('nur-sultan', 'city', { label: { th: 'นูร์ซุลตัน', en: 'nur sultan' } }),
    makeEntity('almaty', 'city'),
  ],
});

test.each([
  ['a month within the year', makeDate('1992'), makeDate('1992-06')],
  ['a day within a range', makeDate('2025-05-05/2025-05-12'), makeDate('2025-05-07')],
  ['a year beside an approximate one', makeDate('2011~'), makeDate('2012')],
  [
    'an amount that rounds to the other',
    makeQuantity(349_200_000, { step: 100_000 }),
    makeQuantity(349_000_000, { step: 1_000_000 }),
  ],
  [
    'an amount within the tolerance',
    makeQuantity(50, { qualifier: 'about', tolerance: 10 }),
    makeQuantity(58),
  ],
  ['an amount just over a hedged one', makeQuantity(62_500, { qualifier: 'over' }), makeQuantity(64_000)],
  ['an older name of the same city', makeRef('astana'), makeRef('nur-sultan')],
  ['a text that differs in spaces and case', makeText('Trade Union'), makeText('trade union')],
])('%s is compatible, and never a wrong option', (_, a, b) => {
  expect(areCompatible(base, a, b)).toBe(true);
  expect(areCompatible(base, b, a)).toBe(true);
  expect(isCertainlyOther(base, a, b)).toBe(false);
});

test.each([
  ['the next year', makeDate('1992'), makeDate('1993')],
  ['another month of the year', makeDate('1992-06'), makeDate('1992-07')],
  ['the next whole number', makeQuantity(2), makeQuantity(3)],
  ['another city', makeRef('astana'), makeRef('almaty')],
])('%s is certainly another value', (_, a, b) => {
  expect(areCompatible(base, a, b)).toBe(false);
  expect(isCertainlyOther(base, a, b)).toBe(true);
});

test('the Buddhist twin of a year is no wrong option: it may be read as the same year', () => {
  expect(isCertainlyOther(base, makeDate('2535'), makeDate('1992'))).toBe(false);
  expect(isCertainlyOther(base, makeDate('1992-06-29'), makeDate('2535-06-29'))).toBe(false);
});

test.each([
  ['another type', makeDate('1992'), makeQuantity(1992)],
  ['another unit', makeQuantity(5, { unit: 'people' }), makeQuantity(9)],
  ['another kind of entity', makeRef('almaty'), makeRef('oz')],
  ['a date that cannot be read', makeDate('someday'), makeDate('1992')],
])('%s proves nothing', (_, a, b) => {
  expect(isCertainlyOther(base, a, b)).toBe(false);
});

test('a figure is the same only with its step and hedge', () => {
  expect(isSameValue(makeQuantity(5), makeQuantity(5))).toBe(true);
  expect(isSameValue(makeQuantity(5), makeQuantity(5, { qualifier: 'over' }))).toBe(false);
  expect(isSameValue(makeDate('1992'), makeDate('1992~'))).toBe(false);
});
