import { expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { chiSquare, oneInThousand } from '#core/questions/chi-square.ts';
import type { ChartGapQuestion } from '#core/questions/question.ts';
import {
  english,
  makeBase,
  makeQuantity,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

function chartGapOf(
  base: FactBase,
  fact: string,
  seed = 1,
  reader: typeof english | typeof thai = english,
): ChartGapQuestion | string {
  const asked = ask(base, { fact, ask: 'value' }, 'chart-gap', reader, seed);
  if (!asked.ok) return asked.reason;
  return asked.question.kind === 'chart-gap' ? asked.question : asked.question.kind;
}

const millions = (amount: number) => makeQuantity(amount * 1e6, { step: 1e5 });
const series: readonly Fact[] = [
  makeTrade('t1', 'oz', '2020', millions(349.2)),
  makeTrade('t2', 'oz', '2021', millions(622.8)),
  makeTrade('t3', 'oz', '2022', millions(584.3)),
  makeTrade('t4', 'oz', '2024', millions(800.7), { status: 'estimate' }),
];

test('the figure of the card is missing among those of the other years, which keep their status', () => {
  const question = chartGapOf(makeBase(series), 't2');
  expect(question).toMatchObject({
    stem: 'One bar of the chart is missing. How much was trade with Name oz in 2021?',
    title: 'trade: Name oz',
    unit: 'USD',
    series: [
      { x: 2020, value: { amount: 349_200_000 }, status: 'actual' },
      { x: 2021, value: null, status: 'actual' },
      { x: 2022, value: { amount: 584_300_000 }, status: 'actual' },
      { x: 2024, value: { amount: 800_700_000 }, status: 'estimate' },
    ],
  });
});

test('only the missing figure gives evidence; all that are shown are named, with what each was', () => {
  const question = chartGapOf(makeBase(series), 't2');
  if (typeof question === 'string') throw new Error(question);
  expect(question.cards).toEqual([{ fact: 't2', ask: 'value' }]);
  expect(question.facts.map(({ id }) => id)).toEqual(['t2', 't1', 't3', 't4']);
  const lines = question.explanation.split('\n');
  expect(lines[0]).toBe('Statement t2.');
  expect(lines).toEqual(
    expect.arrayContaining(['• 2020 — Statement t1.', '• 2022 — Statement t3.', '• 2024 — Statement t4.']),
  );
});

test('an estimate that is asked for is said to be one', () => {
  const question = chartGapOf(makeBase(series), 't4', 1, thai);
  expect(typeof question === 'string' ? question : question.stem).toBe(
    'แผนภูมิขาดไปหนึ่งแท่ง การค้ากับชื่อ oz ใน พ.ศ. 2567 มีมูลค่าเท่าใด (ตัวเลขคาดการณ์)',
  );
});

test('the answer is the least, the middle or the greatest option equally often, and guessing one in three', () => {
  const base = makeBase(series);
  const ranks = [0, 0, 0];
  for (let seed = 0; seed < 300; seed += 1) {
    const question = chartGapOf(base, 't2', seed);
    if (typeof question === 'string' || 'answer' in question) throw new Error('no options');
    expect(question.chance).toBeCloseTo(1 / 3);
    const rank = question.options.findIndex(({ id }) => id === question.correct[0]);
    ranks[rank] = (ranks[rank] ?? 0) + 1;
  }
  expect(chiSquare(ranks)).toBeLessThan(oneInThousand[2]);
});

test('nothing the chart shows is offered', () => {
  const base = makeBase(series);
  for (let seed = 0; seed < 100; seed += 1) {
    const question = chartGapOf(base, 't3', seed);
    if (typeof question === 'string' || 'answer' in question) throw new Error('no options');
    const amounts = question.options.map(({ value }) => (value?.kind === 'quantity' ? value.amount : 0));
    for (const shown of [349_200_000, 622_800_000, 800_700_000]) expect(amounts).not.toContain(shown);
  }
});

test('where there is no room for options, the figure is typed', () => {
  const one = [2020, 2021, 2022].map((year, place) =>
    makeTrade(`n${place}`, 'oz', String(year), makeQuantity(place + 1, { unit: 'persons' })),
  );
  expect(chartGapOf(makeBase(one), 'n0')).toMatchObject({
    answer: { kind: 'quantity', amount: 1, unit: 'persons' },
    chance: 0,
  });
});

test('two bars are too few', () => {
  expect(chartGapOf(makeBase(series.slice(0, 2)), 't1')).toBe('no-set');
});

test('a bar as high as the missing one would tell it', () => {
  const twin = makeTrade('t5', 'oz', '2023', millions(622.8));
  expect(chartGapOf(makeBase([...series, twin]), 't2')).toBe('answer-overlaps');
});

test('a figure in dispute, a date and a year are not asked from a chart', () => {
  const disputed = makeTrade('t5', 'oz', '2023', millions(700.1), { disputes: ['t1'] });
  const base = makeBase([...series, disputed, makeVisit('v1', 'ann', 'oz', '2010')]);
  expect(chartGapOf(base, 't5')).toBe('disputed');
  expect(chartGapOf(base, 'v1')).toBe('kind-unsuited');
});
