'use client';

import { useId } from 'react';
import { type Locale, type Localized, locales } from '#core/basics/locale.ts';
import { DraftField } from '#ui/decks/edit/draft-field.tsx';

interface Props {
  readonly labels: Localized;
  readonly value: Localized;
  readonly onChange: (value: Localized) => void;
  /** What is wrong, and in which language; null: in both. */
  readonly problem?: { readonly language: Locale | null; readonly words: string } | undefined;
}

/** A text in Thai and in English. */
export function BothLanguages({ labels, value, onChange, problem }: Props) {
  const id = useId();
  return locales.map((locale) => (
    <DraftField
      key={locale}
      id={`${id}-${locale}`}
      label={labels[locale]}
      value={value[locale]}
      rows={4}
      onChange={(text) => onChange({ ...value, [locale]: text })}
      problem={problem && (problem.language ?? locale) === locale ? problem.words : undefined}
    />
  ));
}
