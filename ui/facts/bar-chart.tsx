'use client';

import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Reader } from '#core/basics/locale.ts';
import { type Bar, BarRow, longestBar } from '#ui/facts/bar-row.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly title: string;
  /** In the order of years. */
  readonly bars: readonly Bar[];
  /** The longest bar stands for this much at least. */
  readonly reaches?: number;
  /** Whose calendar the years are counted in; the learner's own unless told. */
  readonly reader?: Reader;
}

const rowHeight = 58;
/** Bars from zero, one row a year; what is no actual figure is hatched and says so. A table stands behind it. */
export function BarChart({ title, bars, reaches = 0, reader: given }: Props) {
  const own = useReader();
  const reader = given ?? own;
  const t = useTranslations('facts');
  const hatching = useId();
  const height = rowHeight * bars.length;
  const rows = scaleBand<string>()
    .domain(bars.map(({ key }) => key))
    .range([0, height]);
  const most = Math.max(reaches, ...bars.map(({ amount }) => amount ?? 0));
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
        {bars.map((bar) => (
          <BarRow
            key={bar.key}
            bar={bar}
            top={rows(bar.key) ?? 0}
            length={bar.amount === null ? null : Math.max(0, lengths(bar.amount))}
            hatching={hatching}
            calendar={reader.calendar}
          />
        ))}
      </svg>
      <FiguresTable title={title} bars={bars} reader={reader} />
    </>
  );
}

function FiguresTable({ title, bars, reader }: Props & { readonly reader: Reader }) {
  const t = useTranslations('facts');
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
