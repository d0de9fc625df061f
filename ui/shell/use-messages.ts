'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import { firstMessages, loadMoreMessages, needsMoreMessages } from '#ui/shell/load-messages.ts';

/** The texts the present screen needs: at once for the first screens, loaded when another is opened. */
export function useMessages(locale: Locale): object | 'loading' | 'failed' {
  const needsMore = needsMoreMessages(usePathname());
  const [more, setMore] = useState<object | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (!needsMore || typeof more === 'object') return;
    let gone = false;
    loadMoreMessages(locale)
      .then((loaded) => !gone && setMore(loaded))
      .catch(() => !gone && setMore('failed'));
    return () => {
      gone = true;
    };
  }, [needsMore, locale, more]);
  const first = firstMessages[locale];
  const all = useMemo(() => (typeof more === 'object' ? { ...first, ...more } : first), [first, more]);
  return needsMore && typeof more === 'string' ? more : all;
}
