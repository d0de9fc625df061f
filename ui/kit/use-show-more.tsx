'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/kit/button.tsx';

/**
 * The first `step` of a long list, and more of it at each request: what is shown, and the button for
 * more (null at the end). Begins anew whenever `key` changes.
 */
export function useShowMore<T>(items: readonly T[], step: number, key: string) {
  const t = useTranslations('list');
  const [shown, setShown] = useState({ key, count: step });
  const count = shown.key === key ? shown.count : step;
  const left = items.length - count;
  const more =
    left > 0 ? (
      <Button wide onClick={() => setShown({ key, count: count + step })}>
        {t('more', { count: left })}
      </Button>
    ) : null;
  return { visible: items.slice(0, count), more };
}
