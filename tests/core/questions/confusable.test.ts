import { describe, expect, test } from 'vitest';
import { areConfusable, besideConfusable } from '#core/questions/confusable.ts';
import {
  makeFact,
  makeQuantity,
  makeRef,
  makeText,
  makeTrade,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

const oz = makeVisit('oz', 'ann', 'oz', '1992-06-29');
const pern = makeVisit('pern', 'ann', 'pern', '1992-01-03');

describe('two facts are easily confused', () => {
  test.each([
    ['of one property in one year', oz, pern, true],
    ['a year apart', oz, makeVisit('later', 'ann', 'quar', '1993'), true],
    ['years apart', oz, makeVisit('later', 'ann', 'quar', '1998'), false],
    ['never a fact with itself', oz, oz, false],
    [
      'like amounts',
      makeTrade('a', 'oz', '2001', makeQuantity(100)),
      makeTrade('b', 'pern', '2001', makeQuantity(109)),
      true,
    ],
    [
      'unlike amounts',
      makeTrade('a', 'oz', '2001', makeQuantity(100)),
      makeTrade('b', 'pern', '2001', makeQuantity(130)),
      false,
    ],
    [
      'unlike units',
      makeTrade('a', 'oz', '2001', makeQuantity(100)),
      makeTrade('b', 'pern', '2001', makeQuantity(100, { unit: 'EUR' })),
      false,
    ],
    [
      'one entity said of two',
      makeFact('a', 'seat', 'ann', makeRef('oz')),
      makeFact('b', 'seat', 'bob', makeRef('oz')),
      true,
    ],
    [
      'another property',
      makeFact('a', 'seat', 'ann', makeRef('oz')),
      makeFact('b', 'home', 'bob', makeRef('oz')),
      false,
    ],
    [
      'texts',
      makeFact('a', 'motto', 'ann', makeText('x')),
      makeFact('b', 'motto', 'bob', makeText('x')),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(areConfusable(a, b)).toBe(expected);
    expect(areConfusable(b, a)).toBe(expected);
  });
});

test('facts come in pairs that are easily confused, as far as there are any, each once', () => {
  const far = makeVisit('far', 'bob', 'rhun', '2015');
  const near = makeVisit('near', 'bob', 'oz', '2016');
  expect(besideConfusable([oz, far, pern, near]).map(({ id }) => id)).toEqual(['oz', 'pern', 'far', 'near']);
  expect(besideConfusable([oz, far]).map(({ id }) => id)).toEqual(['oz', 'far']);
  expect(besideConfusable([])).toEqual([]);
});
