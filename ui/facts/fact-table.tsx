'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { sortRows, tableRows } from '#core/facts/fact-table.ts';
import { FactCards } from '#ui/facts/fact-cards.tsx';
import { FactGrid, type TableOrder } from '#ui/facts/fact-grid.tsx';
import { useMediaQuery } from '#ui/kit/use-media-query.ts';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
}

/** Beside the menu a table of six columns has room from this width on. */
const wideScreen = '(min-width: 72rem)';

/** The facts in columns, to be sorted by any of them; on a narrow screen one card for each. */
export function FactTable({ deck, facts, base }: Props) {
  const t = useTranslations('facts');
  const { locale, calendar } = useReader();
  const isWide = useMediaQuery(wideScreen);
  const [order, setOrder] = useState<TableOrder | null>(null);
  const rows = useMemo(() => {
    const reader = { locale, calendar };
    const unsorted = tableRows(facts, base, reader);
    return order ? sortRows(unsorted, order.column, order.direction, reader) : unsorted;
  }, [facts, base, locale, calendar, order]);
  const documents = new Set(facts.map(({ source }) => source.document));
  const source = documents.size === 1 ? base.sources.get([...documents].join('')) : undefined;
  const Shape = isWide ? FactGrid : FactCards;
  return (
    <div className="flex flex-col gap-3">
      {source && (
        <p className="text-sm text-ink-soft">
          {t('one-source', { title: source.title[locale], publisher: source.publisher[locale] })}
        </p>
      )}
      <Shape
        deck={deck}
        rows={rows}
        base={base}
        isOneSource={source !== undefined}
        order={order}
        onOrder={setOrder}
      />
    </div>
  );
}
