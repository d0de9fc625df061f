'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { groupByProperty } from '#core/facts/group-by-property.ts';
import type { ChooseFacts } from '#ui/decks/edit/choose-facts.ts';
import { FactBox } from '#ui/decks/edit/fact-box.tsx';
import { FactGroup } from '#ui/decks/edit/fact-group.tsx';
import { GroupBox } from '#ui/decks/edit/group-box.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly chosen: ReadonlySet<Fact>;
  readonly onChoose: ChooseFacts;
  /** Found by a search, and so one by one; else in groups, each to be opened. */
  readonly isFlat: boolean;
  /** What all of them are together, where they may be chosen at once. */
  readonly whole: string | null;
}

const shownAtOnce = 12;
const groupsAtOnce = 8;

/** The facts on offer with a box to tick for each, and one for each group of them. */
export function FactChoices({ facts, base, chosen, onChoose, isFlat, whole }: Props) {
  const t = useTranslations('editor');
  const { locale } = useReader();
  const groups = useMemo(() => groupByProperty(facts), [facts]);
  const flat = useShowMore(facts, shownAtOnce, 'facts');
  const grouped = useShowMore(groups, groupsAtOnce, 'groups');
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="text-sm text-ink-soft">
        {t('offered', { count: facts.length })}
      </p>
      {isFlat ? (
        <ul className="flex flex-col gap-2">
          {flat.visible.map((fact) => (
            <FactBox key={fact.id} fact={fact} base={base} isChosen={chosen.has(fact)} onChoose={onChoose} />
          ))}
        </ul>
      ) : (
        <ul className="divide-y divide-line overflow-clip rounded-card border border-line bg-surface">
          {whole !== null && (
            <li className="flex bg-sunken">
              <GroupBox name={whole} facts={facts} chosen={chosen} onChoose={onChoose} />
            </li>
          )}
          {grouped.visible.map(([property, members]) => (
            <FactGroup
              key={property}
              name={base.properties.get(property)?.label[locale] ?? property}
              facts={members}
              base={base}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      {isFlat ? flat.more : grouped.more}
    </div>
  );
}
