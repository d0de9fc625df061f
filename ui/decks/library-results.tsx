'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { textFor } from '#core/basics/text-for.ts';
import { searchDecks, searchPacks } from '#core/decks/search-decks.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { nearestLabels } from '#core/facts/nearest-labels.ts';
import { nearestFacts, searchFacts } from '#core/facts/search-facts.ts';
import { factAddress } from '#ui/decks/deck-address.ts';
import { knownNames } from '#ui/decks/known-names.ts';
import { PacksUnavailable } from '#ui/facts/packs-unavailable.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { Button } from '#ui/kit/button.tsx';
import { Flags } from '#ui/kit/flags.tsx';
import { Link } from '#ui/kit/link.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

const shownAtOnce = 12;

interface Props {
  readonly query: string;
  /** Searches for something else. */
  readonly onSearch: (query: string) => void;
}

/** What the search found: decks, then facts. The packs are loaded for the first search. */
export function LibraryResults({ query, onSearch }: Props) {
  const packs = usePacks('all');
  return (
    <>
      <FoundDecks query={query} />
      {packs.kind === 'ready' && <FoundFacts query={query} base={packs.base} onSearch={onSearch} />}
      {packs.kind === 'unavailable' && <PacksUnavailable retry={packs.retry} />}
      {packs.kind === 'loading' && <Skeleton className="h-40 w-full" />}
    </>
  );
}

function FoundDecks({ query }: { readonly query: string }) {
  const t = useTranslations('library');
  const { packs, decks, settings } = useStudyState();
  const own = knownNames(packs);
  const found = [
    ...searchPacks(packs, query).map(({ id, title, names, flags }) => ({
      id,
      title: title[settings.locale],
      names: names?.[settings.locale] ?? [],
      flags,
    })),
    ...searchDecks(decks, query).map(({ id, title }) => ({ id, title, names: own, flags: [] })),
  ];
  const { visible, more } = useShowMore(found, shownAtOnce, query);
  if (found.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('found-decks')}</h2>
      <ul className="flex flex-col gap-2">
        {visible.map(({ id, title, names, flags }) => (
          <li key={id}>
            <ResultLink href={`/deck?id=${encodeURIComponent(id)}`}>
              <span className="flex items-center gap-3 font-semibold">
                {flags.length > 0 && <Flags codes={flags} />}
                <QuestionText text={title} locale={settings.locale} names={names} />
              </span>
            </ResultLink>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function FoundFacts({ query, base, onSearch }: Props & { readonly base: FactBase }) {
  const t = useTranslations('library');
  const { facts, isNear } = useMemo(() => searchFacts(base, query), [base, query]);
  const { visible, more } = useShowMore(facts, shownAtOnce, query);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('found-facts')}</h2>
      <p role="status" className="text-ink-soft">
        {t(isNear ? 'found-near' : 'found-count', { count: facts.length })}
      </p>
      {facts.length > 0 && <FactResults facts={visible} base={base} />}
      {more}
      {facts.length === 0 && <NearestFacts query={query} base={base} onSearch={onSearch} />}
    </section>
  );
}

/** For a search that found nothing: the facts that hold most of its words, then what it may have meant. */
function NearestFacts({ query, base, onSearch }: Props & { readonly base: FactBase }) {
  const t = useTranslations('library');
  const { locale } = useReader();
  const labels = useMemo(() => nearestLabels(base, query, locale, 4), [base, query, locale]);
  const facts = useMemo(() => nearestFacts(base, query, shownAtOnce), [base, query]);
  return (
    <>
      {facts.length > 0 && (
        <>
          <h3 className="mt-2 font-semibold">{t('nearest-facts')}</h3>
          <FactResults facts={facts} base={base} />
        </>
      )}
      {labels.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <p>{t('did-you-mean')}</p>
          {labels.map((label) => (
            <Button key={label} lang={locale} onClick={() => onSearch(label)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {labels.length + facts.length === 0 && <p className="text-ink-soft">{t('search-help')}</p>}
    </>
  );
}

function FactResults({ facts, base }: { readonly facts: readonly Fact[]; readonly base: FactBase }) {
  return (
    <ul className="flex flex-col gap-2">
      {facts.map((fact) => (
        <FoundFact key={fact.id} fact={fact} base={base} />
      ))}
    </ul>
  );
}

function FoundFact({ fact, base }: { readonly fact: Fact; readonly base: FactBase }) {
  const { packs, settings } = useStudyState();
  const { locale } = settings;
  const names = useNames(base);
  const property = base.properties.get(fact.property)?.label[locale];
  const pack = packs.find(({ id }) => id === fact.pack)?.title[locale];
  return (
    <li>
      <ResultLink href={factAddress(fact.pack, fact.id)}>
        <QuestionText text={textFor(fact.statement, settings)} locale={locale} names={names} />
        <span className="text-sm text-ink-soft">
          <QuestionText text={[property, pack].filter(Boolean).join(' · ')} locale={locale} names={names} />
        </span>
      </ResultLink>
    </li>
  );
}

function ResultLink({ href, children }: { readonly href: Route; readonly children: React.ReactNode }) {
  return (
    <Link
      href={href}
      className="flex min-h-14 flex-col justify-center gap-1 rounded-control border border-line bg-surface px-4 py-3 hover:border-brand"
    >
      {children}
    </Link>
  );
}
