'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { namedEntities } from '#core/facts/named-entities.ts';
import type { Choice } from '#ui/kit/choice.ts';
import { ChooseField } from '#ui/kit/choose-field.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

/** Ids; empty means any. */
export interface FactFilter {
  readonly property: string;
  readonly entity: string;
}

export const noFilter: FactFilter = { property: '', entity: '' };

interface Props {
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly filter: FactFilter;
  readonly onChange: (filter: FactFilter) => void;
}

/** Narrows facts down by their kind and by one thing they are about. */
export function FactFilters({ facts, base, filter, onChange }: Props) {
  const t = useTranslations('facts');
  const list = useTranslations('list');
  const { locale } = useReader();
  const properties = useMemo(() => {
    const found = choicesOf(
      facts.map(({ property }) => property),
      (id) => {
        const property = base.properties.get(id);
        return property && { label: property.label[locale], group: t(`group-${property.value.kind}`) };
      },
      locale,
    );
    return [{ value: '', label: t('any-property'), group: null, count: facts.length }, ...found];
  }, [facts, base, locale, t]);
  const entities = useMemo(() => {
    const found = choicesOf(
      facts.flatMap((fact) => [...new Set(namedEntities(fact))]),
      (id) => {
        const entity = base.entities.get(id);
        return entity && { label: entity.label[locale], group: t(`entities-${entity.kind}`) };
      },
      locale,
    );
    return [{ value: '', label: t('any-entity'), group: null, count: facts.length }, ...found];
  }, [facts, base, locale, t]);
  const words = { nothing: list('nothing'), close: list('close') };
  return (
    <div className="grid grid-cols-2 gap-3">
      <ChooseField
        label={t('filter-property')}
        value={filter.property}
        onChange={(property) => onChange({ ...filter, property })}
        choices={properties}
        words={{ ...words, search: t('search-property') }}
      />
      <ChooseField
        label={t('filter-entity')}
        value={filter.entity}
        onChange={(entity) => onChange({ ...filter, entity })}
        choices={entities}
        words={{ ...words, search: t('search-entity') }}
      />
    </div>
  );
}

/** Each id once with its name and how many facts have it; the fullest group first, members by name. */
function choicesOf(
  ids: readonly string[],
  describe: (id: string) => { readonly label: string; readonly group: string } | undefined,
  locale: Locale,
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const choices = [...counts].map(([value, count]) => ({
    value,
    count,
    ...(describe(value) ?? { label: value, group: '' }),
  }));
  const sizes = new Map<string, number>();
  for (const { group, count } of choices) sizes.set(group, (sizes.get(group) ?? 0) + count);
  const sizeOf = (group: string) => sizes.get(group) ?? 0;
  const collator = new Intl.Collator(locale);
  return choices.sort(
    (a, b) =>
      sizeOf(b.group) - sizeOf(a.group) ||
      collator.compare(a.group, b.group) ||
      collator.compare(a.label, b.label),
  );
}
