'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '#core/basics/locale.ts';
import type { ChartSeries } from '#core/facts/chart-series.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { BarChart } from '#ui/facts/bar-chart.tsx';
import { seriesBars, seriesTitle } from '#ui/facts/series-bars.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';

interface Props {
  readonly fact: Fact;
  readonly series: ChartSeries;
  readonly base: FactBase;
  readonly locale: Locale;
  readonly names: readonly string[];
}

/** The figure among the others of its series, as bars with a table behind them; its own bar says so. */
export function NeighbourBars({ fact, series, base, locale, names }: Props) {
  const t = useTranslations('explanation');
  const reader = useQuestionReader(locale);
  const title = seriesTitle(series, base, reader);
  const bars = seriesBars(series, base, reader).map((bar) =>
    bar.key === fact.id
      ? {
          ...bar,
          label: `${bar.label ?? bar.value} · ${t('this-one')}`,
          value: `${bar.value} · ${t('this-one')}`,
        }
      : bar,
  );
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold first-letter:uppercase">
        <QuestionText text={title} locale={locale} names={names} />
      </h3>
      <BarChart title={title} bars={bars} reader={reader} />
    </section>
  );
}
