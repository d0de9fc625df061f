import { expect, test } from 'vitest';
import { type ItemTally, itemOf, optionOf } from '#core/questions/item-tally.ts';
import { makeDate, makeQuantity } from '#tests/core/questions/make-base.ts';

test('a card asked in two kinds is two items', () => {
  const tally: ItemTally = new Map();
  const typed = itemOf(tally, 'fact:a#value', 'short-answer');
  expect(itemOf(tally, 'fact:a#value', 'short-answer')).toBe(typed);
  expect(itemOf(tally, 'fact:a#value', 'multiple-choice')).not.toBe(typed);
  expect(tally.size).toBe(2);
});

test('what states the same is one value, and the same one whichever came first', () => {
  const [one, other] = [
    makeQuantity(1_000, { asPrinted: '1,000' }),
    makeQuantity(1_000, { asPrinted: 'a thousand' }),
  ];
  const kept = [
    [one, other],
    [other, one],
  ].map((values) => {
    const item = itemOf(new Map(), 'fact:a#value', 'multiple-choice');
    for (const value of values) optionOf(item, value);
    return [...item.options.values()].map(({ value }) => value);
  });
  expect(kept[0]).toHaveLength(1);
  expect(kept[0]).toEqual(kept[1]);
});

test('ever new values fill no memory', () => {
  const item = itemOf(new Map(), 'fact:a#value', 'multiple-choice');
  const known = optionOf(item, makeDate('1000'));
  for (let year = 1001; year < 2000; year += 1) optionOf(item, makeDate(String(year)));
  expect(item.options.size).toBe(200);
  expect(optionOf(item, makeDate('1999'))).toBeNull();
  expect(optionOf(item, makeDate('1000'))).toBe(known);
});
