'use client';

import { ArrowDownUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type TableRow, tableColumns } from '#core/facts/fact-table.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { CitationText } from '#ui/facts/citation-text.tsx';
import { type RowsProps, rowsAtOnce } from '#ui/facts/fact-grid.tsx';
import { StatusMark } from '#ui/facts/status-mark.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { Button } from '#ui/kit/button.tsx';
import { Link } from '#ui/kit/link.tsx';
import { SelectField } from '#ui/kit/select-field.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

/** Facts one below the other, each with what it says, when, and where it was read. */
export function FactCards({ deck, rows, base, isOneSource, order, onOrder }: RowsProps) {
  const t = useTranslations('facts');
  const names = useNames(base);
  const { visible, more } = useShowMore(rows, rowsAtOnce, 'rows');
  const direction = order?.direction ?? 'ascending';
  return (
    <section aria-label={t('table')} className="flex flex-col gap-4">
      <div className="grid grid-cols-[1fr_auto] items-end gap-2 sm:max-w-md">
        <SelectField
          label={t('sort-by')}
          value={order?.column ?? ''}
          onChange={(value) => {
            const column = tableColumns.find((name) => name === value);
            onOrder(column ? { column, direction: 'ascending' } : null);
          }}
          options={[
            { value: '', label: t('sort-source') },
            ...tableColumns.map((column) => ({ value: column, label: t(`column-${column}`) })),
          ]}
        />
        <Button
          disabled={!order}
          aria-label={t('sort-turn')}
          className="px-3"
          onClick={() =>
            order && onOrder({ ...order, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          <ArrowDownUp aria-hidden="true" className="size-5" />
        </Button>
      </div>
      <ol className="grid gap-2 md:grid-cols-2">
        {visible.map((row) => (
          <Card key={row.fact.id} deck={deck} row={row} base={base} names={names} isOneSource={isOneSource} />
        ))}
      </ol>
      {more}
    </section>
  );
}

interface CardProps {
  readonly deck: string;
  readonly row: TableRow;
  readonly base: FactBase;
  readonly names: readonly string[];
  readonly isOneSource: boolean;
}

function Card({ deck, row, base, names, isOneSource }: CardProps) {
  const { locale } = useReader();
  const { fact, subject, property, value, when } = row;
  return (
    <li>
      <Link
        href={factAddress(deck, fact.id)}
        className="flex h-full flex-col gap-0.5 rounded-control border border-line bg-surface px-4 py-3 hover:border-brand"
      >
        <span className="text-sm text-ink-soft">
          <QuestionText text={`${subject} · ${property}`} locale={locale} names={names} />
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold wrap-anywhere">
            <QuestionText text={value} locale={locale} names={names} />
          </span>
          {when !== '' && when !== value && <span>{when}</span>}
          <StatusMark status={fact.status} />
        </span>
        <span className="text-sm text-ink-soft">
          <CitationText citation={fact.source} base={base} brief={isOneSource} />
        </span>
      </Link>
    </li>
  );
}
