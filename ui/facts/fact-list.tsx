'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { groupByProperty } from '#core/facts/group-by-property.ts';
import { namedEntities } from '#core/facts/named-entities.ts';
import type { FactCard } from '#core/questions/question.ts';
import { type FactFilter, FactFilters, noFilter } from '#ui/facts/fact-filters.tsx';
import { FactItem } from '#ui/facts/fact-item.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
  /** The fact an address points to: opened, and brought into view. */
  readonly opened: string | null;
}

const groupsAtOnce = 30;
/** As many as fill the first screen of a phone: the others are drawn when these stand there. */
const groupsFirst = 3;

/** Facts by kind, each to be opened for its source; narrowed by kind and by what they are about. */
export function FactList({ deck, facts, base, cards, opened }: Props) {
  const t = useTranslations('facts');
  const { locale } = useReader();
  const [filter, setFilter] = useState<FactFilter>(noFilter);
  const groups = useMemo(
    () => groupByProperty(facts.filter((fact) => passes(fact, filter))),
    [facts, filter],
  );
  const target = groups.findIndex(([, members]) => members.some(({ id }) => id === opened));
  const step = Math.max(groupsAtOnce, target + 1);
  const { visible, more } = useShowMore(groups, step, `${filter.property} ${filter.entity} ${step}`);
  const drawn = useDeferredValue(visible, visible.slice(0, groupsFirst));
  const shown = groups.reduce((sum, [, members]) => sum + members.length, 0);
  return (
    <section aria-label={t('list')} className="flex flex-col gap-5">
      <FactFilters facts={facts} base={base} filter={filter} onChange={setFilter} />
      {/* All of them are counted at the head of the page already. */}
      <p
        role="status"
        className={filter.property + filter.entity === '' ? 'sr-only' : 'text-sm text-ink-soft'}
      >
        {t('count', { count: shown })}
      </p>
      {drawn.map(([property, members]) => (
        <section key={property} className="flex flex-col gap-2">
          <h2 className="font-semibold first-letter:uppercase">
            {base.properties.get(property)?.label[locale] ?? property}
          </h2>
          <ul className="flex flex-col gap-2">
            {members.map((fact) => (
              <FactItem
                key={fact.id}
                deck={deck}
                fact={fact}
                base={base}
                cards={cards}
                isTarget={fact.id === opened}
              />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </section>
  );
}

function passes(fact: Fact, { property, entity }: FactFilter): boolean {
  if (property !== '' && fact.property !== property) return false;
  return entity === '' || namedEntities(fact).includes(entity);
}
