'use client';

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type TableColumn, type TableRow, tableColumns } from '#core/facts/fact-table.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { CitationText } from '#ui/facts/citation-text.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { Link } from '#ui/kit/link.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

export interface TableOrder {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

export interface RowsProps {
  readonly deck: string;
  readonly rows: readonly TableRow[];
  readonly base: FactBase;
  /** Are all facts of one source, named above? */
  readonly isOneSource: boolean;
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder | null) => void;
}

export const rowsAtOnce = 100;

/** Facts as a table; the heads of the columns sort it. */
export function FactGrid({ deck, rows, base, isOneSource, order, onOrder }: RowsProps) {
  const t = useTranslations('facts');
  const { locale } = useReader();
  const names = useNames(base);
  const { visible, more } = useShowMore(rows, rowsAtOnce, 'rows');
  return (
    <section aria-label={t('table')} className="flex flex-col gap-4">
      <div className="overflow-clip rounded-card border border-line bg-surface">
        <table className="w-full border-collapse text-left text-sm">
          <thead className="bg-sunken">
            <tr>
              {tableColumns.map((column) => (
                <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
              ))}
              <th scope="col" className="px-3 font-semibold">
                {t('column-source')}
              </th>
            </tr>
          </thead>
          <tbody>
            {visible.map(({ fact, subject, property, value, when }) => (
              <tr key={fact.id} className="border-t border-line align-top">
                <th scope="row" className="px-3 py-1 font-semibold">
                  <Link
                    href={factAddress(deck, fact.id)}
                    className="flex min-h-11 items-center text-brand underline-offset-4 hover:underline"
                  >
                    <QuestionText text={subject} locale={locale} names={names} />
                  </Link>
                </th>
                <td className="px-3 py-3">{property}</td>
                <td className="px-3 py-3 font-semibold">
                  <QuestionText text={value} locale={locale} names={names} />
                </td>
                <td className="px-3 py-3">{when || '–'}</td>
                <td className="px-3 py-3">{t(`status-${fact.status}`)}</td>
                <td className="px-3 py-3 text-ink-soft">
                  <CitationText citation={fact.source} base={base} brief={isOneSource} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

interface HeadProps {
  readonly column: TableColumn;
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder) => void;
}

function ColumnHead({ column, order, onOrder }: HeadProps) {
  const t = useTranslations('facts');
  const current = order?.column === column ? order.direction : null;
  const Icon = current === null ? ArrowUpDown : current === 'ascending' ? ArrowUp : ArrowDown;
  const direction = current === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={current ?? 'none'} className="p-0">
      <button
        type="button"
        onClick={() => onOrder({ column, direction })}
        className="flex min-h-12 w-full items-center gap-1.5 px-3 text-left font-semibold hover:text-brand"
      >
        {t(`column-${column}`)}
        <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      </button>
    </th>
  );
}
