'use client';

import { useTranslations } from 'next-intl';
import { formatDate } from '#core/basics/format-date.ts';
import type { Locale } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { TimelineEntry } from '#core/facts/timeline.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';

interface Props {
  readonly fact: Fact;
  /** In order of time, the fact among them. */
  readonly entries: readonly TimelineEntry[];
  readonly locale: Locale;
  readonly names: readonly string[];
}

/** What happened before and after, down a short line; the fact itself is marked, and not by its colour alone. */
export function NeighbourLine({ fact, entries, locale, names }: Props) {
  const t = useTranslations('explanation');
  const reader = useQuestionReader(locale);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('before-and-after')}</h3>
      <ol className="flex flex-col">
        {entries.map((entry) => {
          const isThis = entry.fact.id === fact.id;
          return (
            <li
              key={entry.fact.id}
              aria-current={isThis ? 'true' : undefined}
              className="relative border-l-2 border-line pb-4 pl-5 last:pb-0"
            >
              <span
                aria-hidden="true"
                className={classNames(
                  'absolute top-1.5 rounded-full ring-4 ring-surface',
                  isThis
                    ? '-left-[9px] size-4 bg-brand'
                    : '-left-[7px] size-3 border-2 border-line-strong bg-surface',
                )}
              />
              <p className={classNames('text-sm', isThis ? 'font-semibold text-brand' : 'text-ink-soft')}>
                <span lang={locale}>{formatDate(entry.date, reader, 'plain')}</span>
                {isThis && ` · ${t('this-one')}`}
              </p>
              <p className={isThis ? 'font-semibold' : ''}>
                <QuestionText text={textFor(entry.fact.statement, reader)} locale={locale} names={names} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
