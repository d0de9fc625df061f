import { formatQuantity } from '#core/basics/format-quantity.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { ChartSeries } from '#core/facts/chart-series.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { Bar } from '#ui/facts/bar-row.tsx';

/** What a series is of, in the reader's words: "trade: Vietnam – Kazakhstan". */
export function seriesTitle(
  { property, subject, about }: ChartSeries,
  base: FactBase,
  reader: Reader,
): string {
  const names = [
    base.entities.get(subject)?.label[reader.locale],
    ...about.map((value) => renderValue(value, base.entities, reader)),
  ];
  return `${property.label[reader.locale]}: ${names.filter(Boolean).join(' – ')}`;
}

/** Its bars, with their figures as the reader writes them. */
export function seriesBars({ bars }: ChartSeries, base: FactBase, reader: Reader): readonly Bar[] {
  return bars.map(({ fact, year, value }) => ({
    key: fact.id,
    year,
    amount: value.amount,
    value: renderValue(value, base.entities, reader),
    label: value.qualifier === null ? formatQuantity(value, reader.locale, 'number') : null,
    status: fact.status,
  }));
}
