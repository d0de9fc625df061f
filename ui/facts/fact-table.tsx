'use client';

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { sortRows, type TableColumn, tableColumns, tableRows } from '#core/facts/fact-table.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { Link } from '#ui/kit/link.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
}

interface Order {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The facts as a table, to be sorted by any column. */
export function FactTable({ deck, facts, base }: Props) {
  const t = useTranslations('facts');
  const { locale, calendar } = useReader();
  const [order, setOrder] = useState<Order | null>(null);
  const rows = useMemo(() => {
    const reader = { locale, calendar };
    const unsorted = tableRows(facts, base, reader);
    return order ? sortRows(unsorted, order.column, order.direction, reader) : unsorted;
  }, [facts, base, locale, calendar, order]);
  return (
    <section
      aria-label={t('table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full min-w-[46rem] border-collapse text-left text-sm">
        <thead className="bg-sunken">
          <tr>
            {tableColumns.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fact, subject, property, value, when }) => (
            <tr key={fact.id} className="border-t border-line align-top">
              <th scope="row" className="px-3 py-1 font-semibold">
                <Link
                  href={factAddress(deck, fact.id)}
                  className="flex min-h-11 items-center text-brand underline-offset-4 hover:underline"
                >
                  {subject}
                </Link>
              </th>
              <td className="px-3 py-3.5">{property}</td>
              <td className="px-3 py-3.5">{value}</td>
              <td className="px-3 py-3.5">{when || '–'}</td>
              <td className="px-3 py-3.5">{t(`status-${fact.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps {
  readonly column: TableColumn;
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
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
