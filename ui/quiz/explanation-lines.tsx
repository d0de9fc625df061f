'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '#core/basics/locale.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  /** What a question's explanation says after the fact itself. */
  readonly lines: readonly string[];
  readonly locale: Locale;
  readonly names: readonly string[];
}

/** The rest of an explanation: an order or pairs stand open, what the other options are is folded away. */
export function ExplanationLines({ lines, locale, names }: Props) {
  const t = useTranslations('explanation');
  if (lines.length === 0) return null;
  const list = (
    <ul className="flex flex-col gap-1 text-ink-soft">
      {lines.map((line) => (
        <li key={line}>
          <QuestionText text={line} locale={locale} names={names} />
        </li>
      ))}
    </ul>
  );
  if (!lines.every((line) => line.startsWith('•'))) return list;
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center underline underline-offset-4">
        {t('other-options')}
      </summary>
      {list}
    </details>
  );
}
