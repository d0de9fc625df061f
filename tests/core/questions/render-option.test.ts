import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { renderOption } from '#core/questions/render-option.ts';
import { english, makeQuantity, makeTradeProperty, thai } from '#tests/core/questions/make-base.ts';

const option = (value: Value, slot: string, reader: typeof thai | typeof english) => {
  const sentence = { th: `เป็นครั้ง${slot}`, en: `It was the ${slot}.` };
  return renderOption(value, makeTradeProperty({ sentence }), 'value', new Map(), reader);
};

test('a number that its sentence prints as an ordinal stays one, in Thai after the noun it counts', () => {
  const fifth = makeQuantity(5, { unit: 'times' });
  expect(option(fifth, '{value:ordinal}', english)).toBe('5th');
  expect(option(fifth, '{value:ordinal}', thai)).toBe('ครั้งที่ 5');
  expect(option(makeQuantity(47, { unit: 'occasion' }), '{value:ordinal}', thai)).toBe('ครั้งที่ 47');
  expect(option(makeQuantity(2, { unit: 'rank' }), '{value:ordinal}', thai)).toBe('อันดับที่ 2');
});

test('a number that its sentence prints bare stays bare, any other has its unit', () => {
  const days = makeQuantity(30, { unit: 'days' });
  expect(option(days, '{value:number}', thai)).toBe('30');
  expect(option(days, '{value}', thai)).toBe('30 วัน');
  expect(option(days, '{value}', english)).toBe('30 days');
});
