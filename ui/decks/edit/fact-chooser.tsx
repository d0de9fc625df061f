'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import { deckLimits } from '#core/decks/deck.ts';
import { chooseFacts, type DeckDraft } from '#core/decks/deck-draft.ts';
import { factsOfDeck } from '#core/decks/facts-of-deck.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { searchFacts } from '#core/facts/search-facts.ts';
import { renameFact, renamesOf } from '#core/progress/rename-card.ts';
import type { PackSummary } from '#core/progress/wire.ts';
import { FactChoices } from '#ui/decks/edit/fact-choices.tsx';
import { fieldId } from '#ui/decks/edit/field-id.ts';
import type { DraftWork } from '#ui/decks/edit/use-draft.ts';
import { PacksUnavailable } from '#ui/facts/packs-unavailable.tsx';
import { usePacks } from '#ui/facts/use-packs.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { SearchField } from '#ui/kit/search-field.tsx';
import { SelectField } from '#ui/kit/select-field.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

interface Props {
  readonly draft: DeckDraft;
  readonly from: string | null;
  readonly change: DraftWork['change'];
}

/** Facts of the library to take into the deck, searched and narrowed by pack. */
export function FactChooser({ draft, from, change }: Props) {
  const t = useTranslations('editor');
  const packs = usePacks('all');
  return (
    <section id={fieldId({ place: 'facts' })} tabIndex={-1} className="flex flex-col gap-4">
      <div>
        <h2 className="text-lg font-semibold">{t('facts')}</h2>
        <p role="status" className="text-ink-soft">
          {t('chosen', { count: draft.facts.length, limit: deckLimits.facts })}
        </p>
        {draft.facts.length > deckLimits.facts && (
          <p className="text-bad">{t('problem-too-many', { limit: deckLimits.facts })}</p>
        )}
      </div>
      {packs.kind === 'loading' && <Skeleton className="h-72 w-full" />}
      {packs.kind === 'unavailable' && <PacksUnavailable retry={packs.retry} />}
      {packs.kind === 'ready' && <Chooser draft={draft} from={from} change={change} base={packs.base} />}
    </section>
  );
}

/** Scopes beside the packs: every fact, and those chosen already. */
const everything = '';
const onlyChosen = '*';
/** So many are seen at a glance and need no groups. */
const fewFacts = 24;

function Chooser({ draft, from, change, base }: Props & { readonly base: FactBase }) {
  const t = useTranslations('editor');
  const { packs, settings } = useStudyState();
  const [query, setQuery] = useState('');
  const settled = useDeferredValue(query);
  const { chosen, missing } = useMemo(() => {
    const renames = renamesOf(base);
    const found = factsOfDeck(draft, base, (fact) => renameFact(fact, renames));
    return { chosen: found.facts, missing: found.missing };
  }, [draft, base]);
  const [scope, setScope] = useState(() => firstScope(from, packs, draft));
  // What was chosen when the list was opened: a fact that is taken out stays in reach.
  const [listed, setListed] = useState(chosen);
  const isSearching = settled.trim() !== '';
  const found = useMemo(
    () => (isSearching ? searchFacts(base, settled).facts : [...base.facts.values()]),
    [base, settled, isSearching],
  );
  const offered = useMemo(
    () => inScope(found, scope, listed, isSearching),
    [found, scope, listed, isSearching],
  );
  const own = useMemo(() => new Set(chosen), [chosen]);
  const wholeName = packs.find(({ id }) => id === scope)?.title[settings.locale] ?? null;
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="sun">
          <p>{t('facts-gone', { count: missing.length })}</p>
          <Button className="mt-2" onClick={() => change((now) => chooseFacts(now, missing, false))}>
            {t('remove-gone')}
          </Button>
        </Notice>
      )}
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <SelectField
          label={t('scope')}
          value={scope}
          onChange={(value) => {
            setListed(chosen);
            setScope(value);
          }}
          options={[
            { value: everything, label: t('scope-all') },
            ...packs.map(({ id, title }) => ({ value: id, label: title[settings.locale] })),
            { value: onlyChosen, label: t('scope-chosen') },
          ]}
        />
        <SearchField label={t('search')} value={query} onChange={setQuery} />
      </div>
      <FactChoices
        key={`${scope} ${settled}`}
        facts={offered}
        base={base}
        chosen={own}
        isFlat={isSearching || (scope === onlyChosen && offered.length <= fewFacts)}
        whole={scope === onlyChosen ? t('scope-chosen') : wholeName}
        onChoose={(facts, isChosen) => change((now) => chooseFacts(now, idsOf(facts, isChosen), isChosen))}
      />
    </>
  );
}

/** A fact that is taken out may be in the deck under an id it had before. */
function idsOf(facts: readonly Fact[], isChosen: boolean): readonly string[] {
  return facts.flatMap(({ id, was }) => (isChosen ? [id] : [id, ...was]));
}

/** The pack one came from; for a deck with facts, what is in it. */
function firstScope(from: string | null, packs: readonly PackSummary[], draft: DeckDraft): string {
  if (packs.some(({ id }) => id === from)) return from ?? everything;
  return draft.facts.length > 0 ? onlyChosen : everything;
}

/** Chosen facts stand in the deck's order, unless they are searched. */
function inScope(
  found: readonly Fact[],
  scope: string,
  chosen: readonly Fact[],
  isSearching: boolean,
): readonly Fact[] {
  if (scope === everything) return found;
  if (scope !== onlyChosen) return found.filter(({ pack }) => pack === scope);
  if (!isSearching) return chosen;
  const own = new Set(chosen);
  return found.filter((fact) => own.has(fact));
}
