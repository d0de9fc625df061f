'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { findUnit } from '#core/basics/units.ts';
import { type ChartSeries, chartSeries } from '#core/facts/chart-series.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { BarChart } from '#ui/facts/bar-chart.tsx';
import { FactTable } from '#ui/facts/fact-table.tsx';
import { seriesBars, seriesTitle } from '#ui/facts/series-bars.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
}

/** The numbers of a deck: what can be compared over the years as bars, the others in a table. */
export function FactCharts({ deck, facts, base }: Props) {
  const t = useTranslations('facts');
  const series = useMemo(() => chartSeries(facts, base), [facts, base]);
  const others = useMemo(() => {
    const drawn = new Set(series.flatMap(({ bars }) => bars.map(({ fact }) => fact)));
    return facts.filter((fact) => fact.value.kind === 'quantity' && !drawn.has(fact));
  }, [facts, series]);
  if (series.length + others.length === 0) return <p className="text-ink-soft">{t('no-numbers')}</p>;
  return (
    <div className="flex flex-col gap-6">
      {series.map((one) => (
        <SeriesPanel key={one.key} series={one} base={base} />
      ))}
      {others.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">{t(series.length > 0 ? 'other-numbers' : 'numbers')}</h2>
          <FactTable deck={deck} facts={others} base={base} />
        </section>
      )}
    </div>
  );
}

function SeriesPanel({ series, base }: { readonly series: ChartSeries; readonly base: FactBase }) {
  const t = useTranslations('facts');
  const reader = useReader();
  const known = useNames(base);
  const title = seriesTitle(series, base, reader);
  return (
    <Panel className="flex flex-col gap-4">
      <div>
        <h2 className="text-lg font-semibold first-letter:uppercase">
          <QuestionText text={title} locale={reader.locale} names={known} />
        </h2>
        <p className="text-sm text-ink-soft">
          {t('unit', { unit: findUnit(series.unit)?.label[reader.locale] ?? series.unit })}
        </p>
      </div>
      <BarChart title={title} bars={seriesBars(series, base, reader)} />
    </Panel>
  );
}
