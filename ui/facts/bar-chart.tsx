'use client';

import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Reader } from '#core/basics/locale.ts';
import { type Bar, BarRow } from '#ui/facts/bar-row.tsx';
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

/** Bars from zero, one row a year; what is no actual figure is hatched and says so. A table stands behind it. */
export function BarChart({ title, bars, reaches = 0, reader: given }: Props) {
  const own = useReader();
  const reader = given ?? own;
  const t = useTranslations('facts');
  const most = Math.max(reaches, ...bars.map(({ amount }) => amount ?? 0));
  const lengths = scaleLinear()
    .domain([0, most || 1])
    .range([0, 100]);
  return (
    <>
      <div
        role="img"
        aria-label={t('chart-title', { title, count: bars.length })}
        className="grid max-w-2xl grid-cols-[auto_minmax(0,1fr)] items-end gap-3"
      >
        {bars.map((bar) => (
          <BarRow
            key={bar.key}
            bar={bar}
            length={bar.amount === null ? null : Math.max(0, lengths(bar.amount))}
            calendar={reader.calendar}
          />
        ))}
      </div>
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
