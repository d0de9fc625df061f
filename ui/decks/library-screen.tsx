'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { LibraryResults } from '#ui/decks/library-results.tsx';
import { LibraryShelves } from '#ui/decks/library-shelves.tsx';
import { SearchField } from '#ui/kit/search-field.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** All packs and own decks, and a search over everything in them. */
export function LibraryScreen() {
  const t = useTranslations('library');
  const [query, setQuery] = useState(useSearchParams().get('q') ?? '');
  const settled = useDeferredValue(query);
  const search = (value: string) => {
    setQuery(value);
    // So that coming back from a result finds the results again.
    const address = value === '' ? '/library' : `/library?q=${encodeURIComponent(value)}`;
    window.history.replaceState(null, '', address);
  };
  return (
    <Screen title={t('title')}>
      <SearchField label={t('search')} value={query} onChange={search} />
      {settled.trim() === '' ? <LibraryShelves /> : <LibraryResults query={settled} onSearch={search} />}
    </Screen>
  );
}
