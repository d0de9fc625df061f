'use client';

import { useTranslations } from 'next-intl';
import { previewCloze } from '#core/decks/preview-cloze.ts';

/** A cloze sentence with its gaps marked, finished or still being typed. */
export function ClozeText({ text }: { readonly text: string }) {
  const t = useTranslations('deck');
  let at = 0;
  return (
    <p className="leading-loose whitespace-pre-line">
      {previewCloze(text).map((part) => {
        at += part.text.length + 1;
        if (part.kind === 'text') return <span key={at}>{part.text}</span>;
        return (
          <mark key={at} className="rounded-md bg-brand-wash px-1.5 py-0.5 font-semibold text-brand-strong">
            <span className="sr-only">{t('gap', { number: part.number })} </span>
            <sup aria-hidden="true" className="mr-0.5 text-xs">
              {part.number}
            </sup>
            {part.text}
            {part.hint && <span className="font-normal"> ({part.hint})</span>}
          </mark>
        );
      })}
    </p>
  );
}
