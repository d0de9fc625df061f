'use client';

import { BookMarked } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  /** Documents in the order of their numbers. */
  readonly documents: readonly string[];
  readonly base: FactBase;
}

/** The documents that were drawn on, each said once; numbered where there are several. */
export function SourceList({ documents, base }: Props) {
  const t = useTranslations('quiz');
  const { locale } = useReader();
  const known = documents.flatMap((document) => base.sources.get(document) ?? []);
  return (
    <section className="flex flex-col gap-2 text-sm text-ink-soft">
      <h2 className="flex items-center gap-2 font-semibold">
        <BookMarked aria-hidden="true" className="size-4" />
        {t('sources', { count: known.length })}
      </h2>
      <ol className={known.length > 1 ? 'list-decimal pl-6' : ''}>
        {known.map(({ document, title, publisher }) => (
          <li key={document} lang={locale}>
            {title[locale]} · {publisher[locale]}
          </li>
        ))}
      </ol>
    </section>
  );
}
