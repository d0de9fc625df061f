'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { namedEntities } from '#core/facts/named-entities.ts';
import { SelectField } from '#ui/kit/select-field.tsx';
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
  const { locale } = useReader();
  const properties = useMemo(
    () =>
      optionsOf(
        facts.map(({ property }) => property),
        (id) => base.properties.get(id)?.label[locale],
        locale,
      ),
    [facts, base, locale],
  );
  const entities = useMemo(
    () => optionsOf(facts.flatMap(namedEntities), (id) => base.entities.get(id)?.label[locale], locale),
    [facts, base, locale],
  );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={t('filter-property')}
        value={filter.property}
        onChange={(property) => onChange({ ...filter, property })}
        options={[{ value: '', label: t('any-property') }, ...properties]}
      />
      <SelectField
        label={t('filter-entity')}
        value={filter.entity}
        onChange={(entity) => onChange({ ...filter, entity })}
        options={[{ value: '', label: t('any-entity') }, ...entities]}
      />
    </div>
  );
}

/** Each id once with its name and how many facts have it, by name. */
function optionsOf(ids: readonly string[], nameOf: (id: string) => string | undefined, locale: Locale) {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const collator = new Intl.Collator(locale);
  return [...counts]
    .map(([value, count]) => ({ value, name: nameOf(value) ?? value, count }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ value, name, count }) => ({ value, label: `${name} (${count})` }));
}
