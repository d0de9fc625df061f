'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type Forecast, forecastDue } from '#core/scheduling/forecast.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { DataTable } from '#ui/kit/data-table.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { ForecastChart } from '#ui/progress/forecast-chart.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { useDayWords } from '#ui/progress/use-day-words.ts';

const length = 14;

/** How many cards come back on each of the coming days if nothing is studied before. */
export function ForecastSection({ today }: { readonly today: StudyDay }) {
  const t = useTranslations('progress');
  const { memories, suspended, buried } = useStudyState();
  const forecast = useMemo(
    () => forecastDue(memories.values(), { suspended, buried }, today, length),
    [memories, suspended, buried, today],
  );
  const total = forecast.days.reduce((sum, { count }) => sum + count, forecast.backlog);
  return (
    <section aria-labelledby="coming" className="flex flex-col gap-4">
      <h2 id="coming" className="text-xl font-semibold">
        {t('coming-title')}
      </h2>
      <Panel className="flex flex-col gap-4">
        <p>
          {t('coming-total', { count: total })}
          {forecast.backlog > 0 && ` ${t('coming-backlog', { count: forecast.backlog })}`}
        </p>
        {forecast.backlog > 0 && <Legend />}
        {total > 0 && <ForecastChart forecast={forecast} label={t('coming-total', { count: total })} />}
        <ForecastTable forecast={forecast} />
      </Panel>
    </section>
  );
}

function Legend() {
  const t = useTranslations('progress');
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 text-sm text-ink-soft">
      <li className="flex items-center gap-2">
        <span className="size-3 rounded-full bg-sun" />
        {t('earlier')}
      </li>
      <li className="flex items-center gap-2">
        <span className="size-3 rounded-full bg-brand" />
        {t('on-its-day')}
      </li>
    </ul>
  );
}

function ForecastTable({ forecast }: { readonly forecast: Forecast }) {
  const t = useTranslations('progress');
  const say = useDayWords();
  const rows = forecast.days.map(({ day, count }, index) => [
    index === 0 ? t('today', { day: say(day) }) : say(day),
    t('number', { count }),
  ]);
  if (forecast.backlog > 0) rows.unshift([t('earlier'), t('number', { count: forecast.backlog })]);
  return <DataTable summary={t('as-table')} head={[t('day'), t('cards')]} rows={rows} />;
}
