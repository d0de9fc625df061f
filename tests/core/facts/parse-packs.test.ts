import { expect, test } from 'vitest';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

test('a pack finds the properties of base, wherever base stands in the list', () => {
  const { base, trade } = smallContent;
  const [first, second] = parsePacks(
    new Map([
      ['trade', trade],
      ['base', base],
    ]),
  );
  expect([first?.folder, second?.folder]).toEqual(['base', 'trade']);
  expect(second?.pack.facts.map(({ id }) => id)).toContain('embassy');
  expect(second?.problems).toEqual([]);
});

test('packs do not share their own properties', () => {
  const { 'properties.yaml': _, ...without } = smallContent.trade;
  const parsed = parsePacks(
    new Map([
      ['base', smallContent.base],
      ['trade', smallContent.trade],
      ['other', { ...without, 'pack.yaml': (without['pack.yaml'] ?? '').replace('id: trade', 'id: other') }],
    ]),
  );
  const other = parsed.find(({ folder }) => folder === 'other');
  expect(other?.problems.map(({ code }) => code)).toEqual(['unknown-property', 'unknown-property']);
});

test('without base, facts that use its properties are reported and the others are read', () => {
  const [trade] = parsePacks(new Map([['trade', smallContent.trade]]));
  expect(trade?.problems.map(({ code, item }) => [code, item])).toEqual([['unknown-property', 'embassy']]);
  expect(trade?.pack.facts.map(({ id }) => id)).toEqual(['trade-2020', 'trade-2021']);
});
