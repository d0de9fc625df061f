import { type DatePoint, parseEdtf } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { locales } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';

/**
 * Every word a fact may be found by beside its statement: names and aliases of all it names, its
 * property, its dates in both languages and eras, its numbers printed and in digits.
 */
export function factWords(fact: Fact, base: Pick<FactBase, 'entities' | 'properties'>): readonly string[] {
  const property = base.properties.get(fact.property);
  const slots = ['subject', 'value', ...Object.keys(fact.qualifiers)];
  const values = slots.flatMap((slot) => slotValues(fact, slot));
  const words = values.flatMap((value) => wordsOf(value, base));
  return [...(property ? propertyNames(property) : []), ...words];
}

/** Every name of an entity, in every language. */
export function namesOf(entity: Entity): readonly string[] {
  return locales.flatMap((locale) => [entity.label[locale], ...entity.aliases[locale]]);
}

/** Every name of a property, in every language, and the everyday words for it. */
export function propertyNames({ label, aliases }: Property): readonly string[] {
  return locales.flatMap((locale) => [label[locale], ...(aliases?.[locale] ?? [])]);
}

function wordsOf(value: Value, base: Pick<FactBase, 'entities'>): readonly string[] {
  switch (value.kind) {
    case 'entity': {
      const entity = base.entities.get(value.id);
      return entity ? namesOf(entity) : [];
    }
    case 'text':
      return locales.map((locale) => value.text[locale]);
    case 'quantity':
      return [String(value.amount), ...locales.map((locale) => formatQuantity(value, locale))];
    case 'date': {
      const date = parseEdtf(value.edtf);
      return [date?.start, date?.end].flatMap((point) => (point ? pointWords(point) : []));
    }
  }
}

/** `29 June มิถุนายน 1992 2535`. */
function pointWords({ year, month, day }: DatePoint): readonly string[] {
  const names = month === undefined ? [] : locales.map((locale) => monthNames[locale][month - 1] ?? '');
  const years = [year, yearInCalendar(year, 'be', month)].map(String);
  return [...(day === undefined ? [] : [String(day)]), ...names, ...years];
}
