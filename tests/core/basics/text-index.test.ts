import { expect, test } from 'vitest';
import { findWord, isThai, makeTextIndex, occurs } from '#core/basics/text-index.ts';

const index = makeTextIndex(['trade with kazakhstan', 'โต เลิม เยือนเวียดนาม', 'kazakh tea 1926', 'มองโกเลีย']);
const found = (word: string) => {
  const { places, slips } = findWord(index, word);
  return [[...places], slips];
};

test.each([
  ['kazakh', [[0, 2], 0]],
  ['kazakhstan', [[0], 0]],
  ['kazakstan', [[0], 1]],
  ['tarde', [[0], 1]],
  ['เยือน', [[1], 0]],
  ['เวียตนาม', [[1], 1]],
  ['มองโกลีย', [[3], 1]],
  ['1927', [[], 0]],
  ['tae', [[], 0]],
  ['xylophone', [[], 0]],
])('%s is found in %j', (word, expected) => {
  expect(found(word)).toEqual(expected);
});

test('a number is looked for from its beginning, Thai anywhere', () => {
  expect(occurs('26', 'tea 1926')).toBe(false);
  expect(occurs('นาม', 'เวียดนาม')).toBe(true);
  expect(occurs('usd', 'เงินusd')).toBe(true);
});

test('what begins with a Thai letter, vowel or digit is Thai', () => {
  expect(['ก', 'เยือน', '๑', 'a', '', '1', 'ລາວ'].map(isThai)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
