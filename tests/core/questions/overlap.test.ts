import { expect, test } from 'vitest';
import { mayOverlap } from '#core/questions/overlap.ts';
import { makeBase, makeDate, makeRef } from '#tests/core/questions/make-base.ts';
import { makeGood } from '#tests/core/questions/make-list.ts';

const base = makeBase([], {
  entities: [
    makeGood('goods'),
    makeGood('metals', { partOf: ['goods'] }),
    makeGood('tin', { partOf: ['metals'] }),
    makeGood('lead', { partOf: ['metals'] }),
    // A circle is reported when content is checked; it must not keep anyone waiting before.
    makeGood('egg', { partOf: ['hen'] }),
    makeGood('hen', { partOf: ['egg'] }),
  ],
});

test.each([
  ['a thing and itself', 'tin', 'tin', true],
  ['a part and its whole', 'tin', 'metals', true],
  ['a whole and its part', 'metals', 'tin', true],
  ['a part and the whole of its whole', 'tin', 'goods', true],
  ['two parts of one whole', 'tin', 'lead', false],
  ['what has nothing to do with it', 'tin', 'hen', false],
  ['two that are part of each other', 'egg', 'hen', true],
  ['a name that is not known', 'tin', 'nobody', false],
] as const)('%s: may overlap is %s, %s: %s', (_, a, b, expected) => {
  expect(mayOverlap(base, makeRef(a), makeRef(b))).toBe(expected);
});

test('dates overlap by the days they share', () => {
  expect(mayOverlap(base, makeDate('1992'), makeDate('1992-06'))).toBe(true);
  expect(mayOverlap(base, makeDate('1992'), makeDate('1993'))).toBe(false);
});

test('a year overlaps with its twin in the other era', () => {
  expect(mayOverlap(base, makeDate('1992'), makeDate('2535'))).toBe(true);
  expect(mayOverlap(base, makeDate('2535-06'), makeDate('1992'))).toBe(true);
  expect(mayOverlap(base, makeDate('1992'), makeDate('2540'))).toBe(false);
});
