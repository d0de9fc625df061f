'use client';

import { useTranslations } from 'next-intl';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { textFor } from '#core/basics/text-for.ts';
import { disputesOf } from '#core/facts/disputes-of.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factDate } from '#core/facts/fact-date.ts';
import { renderFactValue } from '#core/facts/render-fact-value.ts';
import type { FactCard } from '#core/questions/question.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { CardKnowledge } from '#ui/facts/card-knowledge.tsx';
import { FactSource } from '#ui/facts/fact-source.tsx';
import { Link } from '#ui/kit/link.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly deck: string;
  readonly fact: Fact;
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

/** What stands behind a fact: value, date, status, source, corrections, contradictions, and what is known of it. */
export function FactDetails({ deck, fact, base, cards }: Props) {
  const t = useTranslations('facts');
  const reader = useReader();
  const date = factDate(fact, base)?.date;
  const corrected = fact.correction && parseEdtf(fact.correction.since);
  return (
    <div className="flex flex-col gap-4 border-t border-line px-4 py-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink-soft">{t('value')}</dt>
        <dd className="font-semibold wrap-anywhere">{renderFactValue(fact, base, reader)}</dd>
        {date && fact.value.kind !== 'date' && (
          <>
            <dt className="text-ink-soft">{t('when')}</dt>
            <dd>{formatDate(date, reader, 'plain')}</dd>
          </>
        )}
        <dt className="text-ink-soft">{t('status')}</dt>
        <dd>{t(`status-${fact.status}`)}</dd>
      </dl>
      <FactSource citation={fact.source} base={base} />
      {fact.correction && (
        <p>
          {corrected && t('corrected', { date: formatDate(corrected, reader, 'plain') })}{' '}
          {textFor(fact.correction.reason, reader)}
        </p>
      )}
      <Disputes deck={deck} fact={fact} base={base} />
      <CardKnowledge fact={fact} base={base} cards={cards} />
    </div>
  );
}

function Disputes({ deck, fact, base }: Omit<Props, 'cards'>) {
  const t = useTranslations('facts');
  const reader = useReader();
  const others = disputesOf(fact, base);
  if (others.length === 0) return null;
  return (
    <div className="rounded-control bg-bad-wash px-4 py-3">
      <h3 className="font-semibold">{t('dispute-title')}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <Link
              href={factAddress(deck, other.id)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {textFor(other.statement, reader)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
