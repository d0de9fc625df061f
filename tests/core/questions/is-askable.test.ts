import { expect, test } from 'vitest';
import type { Ask } from '#core/facts/property.ts';
import { isAskable } from '#core/questions/is-askable.ts';
import { makeBase, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const visit = makeVisit('v1', 'ann', 'oz', '2012');
const ofValue = { fact: 'v1', ask: 'value' };
const withStem = (stem: Ask['stem']) =>
  makeBase([visit], { properties: [makeVisitProperty({ asks: { value: { closed: true, stem } } })] });

test('a card with one right answer can be asked', () => {
  expect(isAskable(makeBase([visit]), ofValue)).toBe(true);
  expect(isAskable(makeBase([visit]), { fact: 'v1', ask: 'host' })).toBe(true);
});

test('a card with two right answers cannot', () => {
  const base = makeBase([visit, makeVisit('v2', 'ann', 'pern', '2012')]);
  expect(isAskable(base, { fact: 'v1', ask: 'host' })).toBe(false);
  expect(isAskable(base, ofValue)).toBe(true);
});

test('a fact in dispute cannot be asked, nor the one it disputes', () => {
  const base = makeBase([{ ...visit, disputes: ['v2'] }, makeVisit('v2', 'ann', 'oz', '2013')]);
  expect(isAskable(base, ofValue)).toBe(false);
  expect(isAskable(base, { fact: 'v2', ask: 'value' })).toBe(false);
});

test('a card that only one language can ask is not scheduled', () => {
  const fine = { th: '{subject}เยือน{host}เมื่อใด', en: 'When did {subject} visit {host}?' };
  expect(isAskable(withStem(fine), ofValue)).toBe(true);
  // In Thai the host is not given: any visit would answer.
  const twoVisits = (stem: Ask['stem']) => {
    const properties = [makeVisitProperty({ asks: { value: { closed: true, stem } } })];
    return makeBase([visit, makeVisit('v2', 'ann', 'pern', '2014')], { properties });
  };
  expect(isAskable(twoVisits(fine), ofValue)).toBe(true);
  expect(isAskable(twoVisits({ ...fine, th: '{subject}ไปเยือนเมื่อใด' }), ofValue)).toBe(false);
});

test('a stem that tells its answer cannot be asked, though one language alone tells it', () => {
  const stem = { th: '{subject}เยือน{host}เมื่อใด', en: 'When did {subject} visit {host}?' };
  expect(
    isAskable(withStem({ ...stem, en: 'In the year 2012, when did {subject} visit {host}?' }), ofValue),
  ).toBe(false);
  expect(isAskable(withStem({ ...stem, th: 'ในปี 2555 {subject}เยือน{host}เมื่อใด' }), ofValue)).toBe(false);
});

test('an unknown fact, an empty slot and one that is not asked for cannot', () => {
  const base = makeBase([visit]);
  for (const card of [
    { fact: 'gone', ask: 'value' },
    { fact: 'v1', ask: 'office' },
    { fact: 'v1', ask: 'toString' },
  ])
    expect(isAskable(base, card)).toBe(false);
});
