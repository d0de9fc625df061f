import { expect, test } from 'vitest';
import { factDate } from '#core/facts/fact-date.ts';
import {
  makeBase,
  makeDate,
  makeFact,
  makeQuantity,
  makeRef,
  makeSlot,
  makeTrade,
  makeTradeProperty,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

test('a fact whose value is a date stands at its value', () => {
  const visit = makeVisit('a', 'ann', 'oz', '1992-06-29');
  expect(factDate(visit, makeBase([visit]))).toMatchObject({ slot: 'value', date: { text: '1992-06-29' } });
});

test('a fact with another value stands at its date qualifier', () => {
  const trade = makeTrade('a', 'oz', '2020', makeQuantity(5));
  expect(factDate(trade, makeBase([trade]))).toMatchObject({ slot: 'year', date: { text: '2020' } });
});

test('a date that makes the fact unique goes before one that does not', () => {
  const property = makeTradeProperty({
    qualifiers: {
      reported: makeSlot('date', { key: false }),
      year: makeSlot('date', { key: true }),
    },
  });
  const qualifiers = { reported: [makeDate('2022-05')], year: [makeDate('2021')] };
  const trade = makeFact('a', 'trade', 'oz', makeQuantity(5), { qualifiers });
  expect(factDate(trade, makeBase([trade], { properties: [property] }))?.slot).toBe('year');
});

test('a fact has no date where no slot holds one, or one that cannot be read, or its property is unknown', () => {
  const bare = makeFact('a', 'trade', 'oz', makeQuantity(5));
  const broken = makeTrade('b', 'oz', 'soon', makeQuantity(5));
  const stray = makeFact('c', 'nothing-known', 'oz', makeRef('pern'));
  const base = makeBase([bare, broken, stray]);
  expect([bare, broken, stray].map((fact) => factDate(fact, base))).toEqual([null, null, null]);
});
