'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type TimelineEntry, timelineOf } from '#core/facts/timeline.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { StatusMark } from '#ui/facts/status-mark.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { Link } from '#ui/kit/link.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
}

/** All dated facts down one line, year by year. */
export function FactTimeline({ deck, facts, base }: Props) {
  const t = useTranslations('facts');
  const reader = useReader();
  const [eventsOnly, setEventsOnly] = useState(false);
  const all = useMemo(() => timelineOf(facts, base), [facts, base]);
  const years = all
    .map(({ year, entries }) => ({ year, entries: entries.filter(({ isState }) => !eventsOnly || !isState) }))
    .filter(({ entries }) => entries.length > 0);
  if (all.length === 0) return <p className="text-ink-soft">{t('no-dates')}</p>;
  return (
    <section aria-label={t('timeline')} className="flex flex-col gap-4">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-brand"
          checked={eventsOnly}
          onChange={(event) => setEventsOnly(event.target.checked)}
        />
        {t('events-only')}
      </label>
      <ol className="flex flex-col">
        {years.map(({ year, entries }) => {
          const date = parseEdtf(String(year).padStart(4, '0'));
          const heading = date ? formatDate(date, reader, 'plain') : String(year);
          return (
            <li key={year} className="relative border-l-2 border-line pb-6 pl-6 last:pb-0">
              <h2 className="-ml-6 mb-2 flex items-center gap-3 text-lg font-semibold">
                <span
                  aria-hidden="true"
                  className="-ml-[9px] size-4 rounded-full bg-brand ring-4 ring-paper"
                />
                {heading}
              </h2>
              <ol className="flex flex-col gap-2">
                {entries.map((entry) => (
                  <Entry key={entry.fact.id} deck={deck} entry={entry} base={base} heading={heading} />
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly deck: string;
  readonly entry: TimelineEntry;
  /** The year it stands under. */
  readonly heading: string;
  readonly base: FactBase;
}

function Entry({ deck, entry, base, heading }: EntryProps) {
  const t = useTranslations('facts');
  const reader = useReader();
  const names = useNames(base);
  const { fact, date, isRange, isState } = entry;
  const when = formatDate(date, reader, 'plain');
  return (
    <li className="relative">
      <span
        aria-hidden="true"
        className={classNames(
          'absolute top-4 -left-[calc(1.5rem+6px)] w-2.5 rounded-full ring-4 ring-paper',
          isRange ? 'h-8' : 'h-2.5',
          isState ? 'border-2 border-line-strong bg-paper' : isRange ? 'bg-sun' : 'bg-brand',
        )}
      />
      <Link
        href={factAddress(deck, fact.id)}
        className="flex min-h-12 flex-col gap-0.5 rounded-control border border-line bg-surface px-4 py-2.5 hover:border-brand"
      >
        <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft empty:hidden">
          {isState && <span>{t('as-of', { date: when })}</span>}
          {!isState && when !== heading && <span>{when}</span>}
          {isRange && <span className="rounded-full bg-sunken px-2.5 py-0.5 text-ink">{t('period')}</span>}
          <StatusMark status={fact.status} />
        </span>
        <QuestionText text={textFor(fact.statement, reader)} locale={reader.locale} names={names} />
      </Link>
    </li>
  );
}
