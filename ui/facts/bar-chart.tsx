'use client';

import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { parseEdtf } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { FactStatus } from '#core/facts/fact.ts';
import { useReader } from '#ui/progress/study-context.tsx';

export interface Bar {
  readonly key: string;
  /** Common Era. */
  readonly year: number;
  readonly amount: number;
  /** As it is printed, with its unit. */
  readonly value: string;
  /** Shorter, for the chart, which names its unit once; null where the unit must stand with it. */
  readonly label: string | null;
  readonly status: FactStatus;
}

interface Props {
  readonly title: string;
  /** In the order of years. */
  readonly bars: readonly Bar[];
}

const rowHeight = 58;
/** Per cent of the width: where bars begin, and how long the longest is. Its label stands above it. */
const barStart = 17;
const longestBar = 83;

/** Bars from zero, one row a year; what is no actual figure is hatched and says so. A table stands behind it. */
export function BarChart({ title, bars }: Props) {
  const t = useTranslations('facts');
  const { calendar } = useReader();
  const hatching = useId();
  const height = rowHeight * bars.length;
  const rows = scaleBand<string>()
    .domain(bars.map(({ key }) => key))
    .range([0, height]);
  const most = Math.max(0, ...bars.map(({ amount }) => amount));
  const lengths = scaleLinear()
    .domain([0, most || 1])
    .range([0, longestBar]);
  return (
    <>
      <svg
        role="img"
        aria-labelledby={`${hatching}-title`}
        width="100%"
        height={height}
        className="max-w-2xl overflow-visible"
      >
        <title id={`${hatching}-title`}>{t('chart-title', { title, count: bars.length })}</title>
        <defs>
          <pattern
            id={hatching}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" className="fill-sun-wash" />
            <rect width="3" height="8" className="fill-sun" />
          </pattern>
        </defs>
        {bars.map(({ key, year, amount, value, label, status }) => {
          const top = rows(key) ?? 0;
          const isActual = status === 'actual' || status === 'ongoing';
          return (
            <g key={key}>
              <text x="0" y={top + 42} className="fill-ink text-sm font-semibold">
                {yearInCalendar(year, calendar)}
              </text>
              <text x={`${barStart}%`} y={top + 20} className="fill-ink text-sm">
                {isActual ? (label ?? value) : `${label ?? value} · ${t(`status-${status}`)}`}
              </text>
              <rect
                x={`${barStart}%`}
                y={top + 28}
                width={`${Math.max(0, lengths(amount))}%`}
                height="20"
                rx="5"
                fill={isActual ? undefined : `url(#${hatching})`}
                className={isActual ? 'fill-brand' : 'stroke-sun'}
              />
            </g>
          );
        })}
      </svg>
      <FiguresTable title={title} bars={bars} />
    </>
  );
}

function FiguresTable({ title, bars }: Props) {
  const t = useTranslations('facts');
  const reader = useReader();
  const columns = ['when', 'value', 'status'] as const;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-brand underline underline-offset-4">
        {t('as-table')}
      </summary>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-3">
                {t(`column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, year, value, status }) => {
            const date = parseEdtf(String(year).padStart(4, '0'));
            return (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="py-2 pr-3 font-normal">
                  {date ? formatDate(date, reader, 'plain') : year}
                </th>
                <td className="py-2 pr-3">{value}</td>
                <td className="py-2">{t(`status-${status}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
