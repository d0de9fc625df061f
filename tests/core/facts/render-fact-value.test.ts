import { expect, test } from 'vitest';
import { isPlaceInRow, renderFactValue } from '#core/facts/render-fact-value.ts';
import {
  english,
  makeBase,
  makeFact,
  makeQuantity,
  makeTradeProperty,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

const sixth = makeFact('sixth', 'session', 'ann', makeQuantity(6, { unit: 'times' }));
const often = makeFact('often', 'count', 'ann', makeQuantity(6, { unit: 'times' }));
const rank = makeFact('rank', 'ranking', 'ann', makeQuantity(2, { unit: 'rank' }));
const visit = makeVisit('visit', 'ann', 'oz', '1992');
const base = makeBase([sixth, often, rank, visit], {
  properties: [
    makeTradeProperty({
      id: 'session',
      sentence: { th: 'เป็นครั้ง{value:ordinal}', en: 'It was the {value:ordinal}.' },
    }),
    makeTradeProperty({ id: 'count', sentence: { th: 'มี {value}', en: 'It happened {value}.' } }),
    makeTradeProperty({ id: 'ranking', sentence: { th: 'ได้{value}', en: 'It came {value}.' } }),
  ],
});

test('the number of an occasion is its place in the row, not a count', () => {
  expect(renderFactValue(sixth, base, thai)).toBe('ครั้งที่ 6');
  expect(renderFactValue(sixth, base, english)).toBe('6th');
});

test('a count stays a count, a rank a rank, a date a date', () => {
  expect(renderFactValue(often, base, thai)).toBe('6 ครั้ง');
  expect(renderFactValue(often, base, english)).toBe('6 times');
  expect(renderFactValue(rank, base, thai)).toBe('อันดับ 2');
  expect(renderFactValue(visit, base, english)).toBe('1992');
});

test('ranks and numbers of occasions are no amounts', () => {
  expect([sixth, often, rank, visit].map((fact) => isPlaceInRow(fact, base))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
