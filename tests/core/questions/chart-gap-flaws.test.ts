import { expect, test } from 'vitest';
import type { QuantityValue } from '#core/facts/value.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { ChartGapChoice, ChartGapTyped } from '#core/questions/question.ts';
import { makeBase, makeQuantity } from '#tests/core/questions/make-base.ts';

const bars = (...values: readonly (QuantityValue | null)[]) =>
  values.map((value, place) => ({ x: 2020 + place, value, status: 'actual' as const }));
const offer = (...amounts: readonly number[]) =>
  amounts.map((amount, place) => ({
    id: `o${place + 1}`,
    text: String(amount),
    value: makeQuantity(amount),
  }));

const typed: ChartGapTyped = {
  ...{ id: 'q', kind: 'chart-gap', locale: 'en', pack: 'p', seed: 1, cards: [], facts: [] },
  ...{ stem: 'How much was it in 2021?', explanation: 'So much.', chance: 0, title: 'Trade', unit: 'USD' },
  source: { document: 'doc.txt', paragraph: 1 },
  query: { property: 'trade', ask: 'value', where: {} },
  series: bars(makeQuantity(349), null, makeQuantity(584)),
  answer: { kind: 'quantity', amount: 622, unit: 'USD', step: 1 },
};
const { answer: _, ...frame } = typed;
const choice: ChartGapChoice = { ...frame, options: offer(511, 622, 713), correct: ['o2'], chance: 1 / 3 };
const flawsOf = (more: Partial<ChartGapChoice>) => findFlaws(makeBase([]), { ...choice, ...more });

test('one bar missing among three, and figures the chart does not show, have no flaw', () => {
  expect(flawsOf({})).toEqual([]);
  expect(findFlaws(makeBase([]), typed)).toEqual([]);
});

test.each([
  ['no bar missing', bars(makeQuantity(349), makeQuantity(622), makeQuantity(584))],
  ['two bars missing', bars(makeQuantity(349), null, null)],
  ['two bars in all', bars(makeQuantity(349), null)],
  [
    'two bars of one year',
    bars(makeQuantity(349), null, makeQuantity(584)).map((bar) => ({ ...bar, x: 2020 })),
  ],
])('%s is found', (_, series) => {
  expect(flawsOf({ series })).toContain('no-gap');
  expect(findFlaws(makeBase([]), { ...typed, series })).toContain('no-gap');
});

test.each([
  ['an option the chart shows', 'true-distractor', { options: offer(349, 622, 713) }],
  ['an option that is as good as the answer', 'true-distractor', { options: offer(511, 622, 622) }],
  ['a key that is not offered', 'no-key', { correct: ['o9'] as const }],
  ['two options only', 'too-few-options', { options: offer(511, 622) }],
  ['the answer in the stem', 'key-in-stem', { stem: 'Was it 622?' }],
] as const)('%s is found', (_, flaw, more) => {
  expect(flawsOf(more)).toContain(flaw);
});
