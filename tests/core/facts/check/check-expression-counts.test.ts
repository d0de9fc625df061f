import { expect, test } from 'vitest';
import { checkExpressionCounts } from '#core/facts/check/check-expression-counts.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

/** What is reported of the small pack, which contains three dates and a number, with other rows or counts. */
function problemsWith(rows: (text: string) => string, counts = 'dates: 3, numbers: 1') {
  const { 'pack.yaml': pack = '', 'expressions.yaml': text = '', ...rest } = smallContent.trade;
  const trade = {
    ...rest,
    'pack.yaml': pack.replace('dates: 3, numbers: 1', counts),
    'expressions.yaml': rows(text),
  };
  const packs = parsePacks(new Map([['trade', trade]]));
  return packs
    .flatMap(checkExpressionCounts)
    .map(({ code, found, expected, place }) => [code, found, ...expected, `${place.file}:${place.line}`]);
}

const without = (marker: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(marker))
    .join('\n');

test('a list as long as was counted in the source is right', () => {
  expect(problemsWith((text) => text)).toEqual([]);
});

test('a row that is gone is missed, whether it had a value or not', () => {
  const missed = ['expressions-miscounted', 'dates: 2', 'dates: 3', 'trade/pack.yaml:11'];
  expect(problemsWith(without('ปี 2563'))).toEqual([missed]);
  expect(problemsWith(without('ทุกปี'))).toEqual([missed]);
  expect(problemsWith(() => 'expressions: []\n').map(([, found]) => found)).toEqual([
    'dates: 0',
    'numbers: 0',
  ]);
});

test('a row too many is noticed as well', () => {
  expect(problemsWith((text) => text, 'dates: 3, numbers: 0').map(([, found]) => found)).toEqual([
    'numbers: 1',
  ]);
});

test('a row that could not be read in full is there, and none is missed in a file that breaks off', () => {
  expect(problemsWith((text) => text.replace('date: 2020', 'date: soon'))).toEqual([]);
  expect(problemsWith((text) => text.replace('kind: date', 'kind: day'))).toEqual([]);
  expect(problemsWith(() => 'expressions: [{\n')).toEqual([]);
});
