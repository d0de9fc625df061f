'use client';

import { BookMarked } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** Where a fact was read: title of the document, publisher and paragraph. */
export function SourceLine({ source, base }: { readonly source: Citation; readonly base: FactBase }) {
  const t = useTranslations('source');
  const { locale } = useReader();
  const document = base.sources.get(source.document);
  if (!document) return null;
  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft">
      <BookMarked aria-hidden="true" className="mt-1 size-4 shrink-0" />
      <span>
        {t('line', {
          title: document.title[locale],
          publisher: document.publisher[locale],
          paragraph: source.paragraph,
        })}
      </span>
    </p>
  );
}
