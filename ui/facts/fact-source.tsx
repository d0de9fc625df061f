'use client';

import { BookMarked } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** The document a fact was read in: title, publisher, date, paragraph, and the way there where it is known. */
export function FactSource({ citation, base }: { readonly citation: Citation; readonly base: FactBase }) {
  const t = useTranslations('facts');
  const reader = useReader();
  const source = base.sources.get(citation.document);
  if (!source) return null;
  const date = parseEdtf(source.date);
  const parts = [
    source.publisher[reader.locale],
    date && formatDate(date, reader, 'plain'),
    t('paragraph', { paragraph: citation.paragraph }),
  ];
  return (
    <div className="flex items-start gap-3">
      <BookMarked aria-hidden="true" className="mt-1 size-5 shrink-0 text-brand" />
      <p className="flex flex-col">
        <cite className="not-italic">{source.title[reader.locale]}</cite>
        <span className="text-sm text-ink-soft">{parts.filter(Boolean).join(' · ')}</span>
        {source.url && /^https?:\/\//.test(source.url) && (
          <a
            href={source.url}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
          >
            {t('open-source')}
          </a>
        )}
      </p>
    </div>
  );
}
