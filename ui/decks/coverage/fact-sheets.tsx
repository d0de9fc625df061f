'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { searchFacts } from '#core/facts/search-facts.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { FactSheet } from '#ui/decks/coverage/fact-sheet.tsx';
import { SearchField } from '#ui/kit/search-field.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  /** What answers showed to be wrong with questions, of any fact. */
  readonly flaws: readonly FoundItemFlaw[];
}

const shownAtOnce = 20;

/** Every fact, to be opened for its questions; found by its words. */
export function FactSheets({ facts, base, flaws }: Props) {
  const t = useTranslations('coverage');
  const [query, setQuery] = useState('');
  const settled = useDeferredValue(query.trim());
  const found = useMemo(() => {
    if (settled === '') return facts;
    const own = new Set(facts.map(({ id }) => id));
    return searchFacts(base, settled).facts.filter(({ id }) => own.has(id));
  }, [facts, base, settled]);
  const { visible, more } = useShowMore(found, shownAtOnce, settled);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('all-title')}</h2>
      <p className="text-ink-soft">{t('all')}</p>
      <SearchField label={t('search')} value={query} onChange={setQuery} />
      <p role="status" className={settled === '' ? 'sr-only' : 'text-ink-soft'}>
        {settled === '' ? '' : t('found', { count: found.length })}
      </p>
      <ul className="flex flex-col gap-2">
        {visible.map((fact) => (
          <FactSheet key={fact.id} fact={fact} base={base} flaws={flaws} />
        ))}
      </ul>
      {more}
    </section>
  );
}
