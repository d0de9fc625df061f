'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { countKinds, fewQuestions, thinlyCovered } from '#core/questions/coverage.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { FactSheets } from '#ui/decks/coverage/fact-sheets.tsx';
import { QuestionsToCheck } from '#ui/decks/coverage/questions-to-check.tsx';
import { ThinFact } from '#ui/decks/coverage/thin-fact.tsx';
import { useCoverage } from '#ui/decks/coverage/use-coverage.ts';
import { useItemFlaws } from '#ui/decks/coverage/use-item-flaws.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  /** How many notes the deck holds. */
  readonly notes: number;
}

const shownAtOnce = 20;
const noFlaws: readonly FoundItemFlaw[] = [];

/** How many questions there are by kind, the facts of which little can be asked, what answers showed, then the questions of each fact. */
export function Coverage({ deck, facts, base, notes }: Props) {
  const t = useTranslations('coverage');
  const { coverages, isDone } = useCoverage(facts, base);
  const found = useItemFlaws(facts);
  const kinds = useMemo(() => countKinds(coverages), [coverages]);
  const thin = useMemo(() => thinlyCovered(coverages), [coverages]);
  const { visible, more } = useShowMore(thin, shownAtOnce, 'thin');
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Panel className="flex flex-col gap-4">
        <p role="status" className="text-lg font-semibold">
          {isDone ? t('total', { count: total, facts: facts.length }) : t('counting')}
        </p>
        {!isDone && <ProgressBar label={t('counting')} value={coverages.length} max={facts.length} />}
        {notes > 0 && <p className="text-ink-soft">{t('notes', { count: notes })}</p>}
        {isDone && kinds.length > 0 && <KindTable kinds={kinds} />}
      </Panel>
      {isDone ? (
        <>
          <QuestionsToCheck facts={facts} base={base} found={found} />
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-semibold">{t('thin-title')}</h2>
            <p className="text-ink-soft">{t('thin', { count: thin.length, few: fewQuestions })}</p>
            <ul className="flex flex-col gap-2">
              {visible.map((coverage) => (
                <ThinFact key={coverage.fact.id} deck={deck} coverage={coverage} base={base} />
              ))}
            </ul>
            {more}
          </section>
          <FactSheets facts={facts} base={base} flaws={found.kind === 'ready' ? found.flaws : noFlaws} />
        </>
      ) : (
        <Skeleton className="h-96 w-full" />
      )}
    </>
  );
}

function KindTable({ kinds }: { readonly kinds: ReturnType<typeof countKinds> }) {
  const t = useTranslations('coverage');
  const quiz = useTranslations('quiz');
  const most = Math.max(...kinds.map(({ count }) => count));
  return (
    <table className="w-full">
      <caption className="sr-only">{t('by-kind')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('questions')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <span>{quiz(`kind-${kind}`)}</span>
              <span aria-hidden="true" className="mt-1 block h-1.5 rounded-full bg-sunken">
                <span
                  className="block h-full rounded-full bg-brand"
                  style={{ width: `${(100 * count) / most}%` }}
                />
              </span>
            </th>
            <td className="w-12 py-1.5 text-right align-bottom font-semibold tabular-nums">
              {t('number', { count })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
