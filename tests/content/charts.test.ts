import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { chartSeries } from '#core/facts/chart-series.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { loadContent } from '#server/facts/load-content.ts';

it('the figures of trade stand in one chart with what was expected of 2024, told apart by their status', async () => {
  const content = await loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
  const base = makeFactBase(content.packs.map(({ pack }) => pack));
  const trade = chartSeries(base.facts.values(), base).find(
    ({ property, subject }) => property.id === 'trade-value' && subject === 'vietnam',
  );
  expect(trade?.bars.map(({ year, value, fact }) => [year, value.amount, fact.status])).toEqual([
    [2020, 349_200_000, 'actual'],
    [2021, 622_800_000, 'actual'],
    [2022, 584_000_000, 'actual'],
    [2023, 401_800_000, 'actual'],
    [2024, 800_000_000, 'estimate'],
  ]);
});
