'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { FactSheet } from '#ui/decks/coverage/fact-sheet.tsx';
import { factsToCheck } from '#ui/decks/coverage/facts-to-check.ts';
import type { ItemFlawsState } from '#ui/decks/coverage/use-item-flaws.ts';
import { useShowMore } from '#ui/kit/use-show-more.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly found: ItemFlawsState;
}

const shownAtOnce = 10;

/** The facts whose questions answers showed to be worth a look, to be opened; for whoever looks after them. */
export function QuestionsToCheck({ facts, base, found }: Props) {
  const t = useTranslations('item-flaw');
  const flaws = found.kind === 'ready' ? found.flaws : null;
  const suspects = useMemo(() => factsToCheck(facts, flaws ?? []), [facts, flaws]);
  const { visible, more } = useShowMore(suspects, shownAtOnce, 'check');
  if (found.kind === 'hidden' || found.kind === 'loading') return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="text-ink-soft">{flaws ? t('found', { count: suspects.length }) : t('unavailable')}</p>
      {flaws && <p className="text-sm text-ink-soft">{t('how')}</p>}
      <ul className="flex flex-col gap-2">
        {visible.map((fact) => (
          <FactSheet key={fact.id} fact={fact} base={base} flaws={flaws ?? []} />
        ))}
      </ul>
      {more}
    </section>
  );
}
