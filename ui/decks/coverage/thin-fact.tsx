'use client';

import { useTranslations } from 'next-intl';
import { textFor } from '#core/basics/text-for.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCoverage } from '#core/questions/coverage.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Link } from '#ui/kit/link.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly deck: string;
  readonly coverage: FactCoverage;
  readonly base: FactBase;
}

/** What stands most in the way; the rest adds little. */
const reasonsShown = 2;

/** A fact of which little can be asked, with how much, and why not more. */
export function ThinFact({ deck, coverage: { fact, made, reasons }, base }: Props) {
  const t = useTranslations('coverage');
  const reader = useReader();
  const { locale } = reader;
  const names = useNames(base);
  return (
    <li className="rounded-control border border-line bg-surface px-4 py-3">
      <Link href={factAddress(deck, fact.id)} className="flex min-h-11 items-center hover:text-brand">
        <span>
          <QuestionText text={textFor(fact.statement, reader)} locale={locale} names={names} />
        </span>
      </Link>
      <p className="mt-1 text-sm font-semibold">{t('made', { count: made.length })}</p>
      {reasons.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('not-asked')}</p>
      ) : (
        <ul className="ml-4 list-disc text-sm text-ink-soft">
          {reasons.slice(0, reasonsShown).map((reason) => (
            <li key={reason}>{t(`reason-${reason}`)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
