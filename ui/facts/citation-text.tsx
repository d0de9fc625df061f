'use client';

import { useTranslations } from 'next-intl';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly citation: Citation;
  readonly base: FactBase;
  /** The paragraph alone, where the source is named elsewhere. */
  readonly brief: boolean;
}

/** Publisher and paragraph of a fact's source, in a few words. */
export function CitationText({ citation, base, brief }: Props) {
  const t = useTranslations('facts');
  const { locale } = useReader();
  const publisher = base.sources.get(citation.document)?.publisher[locale];
  const paragraph = t('paragraph', { paragraph: citation.paragraph });
  return <>{[brief ? null : publisher, paragraph].filter(Boolean).join(' · ')}</>;
}
