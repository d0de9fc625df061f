import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate, formatWhenGap } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { SlotStyle } from '#core/facts/template.ts';
import type { EntityId, Value } from '#core/facts/value.ts';

export type Entities = ReadonlyMap<EntityId, Entity>;

/** A value standing alone, as an option or an answer: the entity's label, the plain date, the quantity with its unit. */
export function renderValue(value: Value, entities: Entities, reader: Reader): string {
  if (value.kind === 'entity') return entities.get(value.id)?.label[reader.locale] ?? value.id;
  return renderInSentence(value, 'plain', entities, reader);
}

/** A value inside a sentence: an entity in its form for sentences ("the European Union"), a date with its preposition if asked. */
export function renderInSentence(value: Value, style: SlotStyle, entities: Entities, reader: Reader): string {
  const { locale } = reader;
  switch (value.kind) {
    case 'entity': {
      const entity = entities.get(value.id);
      return entity?.inSentence[locale] ?? entity?.label[locale] ?? value.id;
    }
    case 'date': {
      const date = parseEdtf(value.edtf);
      return date ? formatDate(date, reader, style === 'when' ? 'when' : 'plain') : value.edtf;
    }
    case 'quantity':
      return formatQuantity(value, locale, style === 'number' || style === 'ordinal' ? style : 'full');
    case 'text':
      return value.text[locale];
  }
}

/** What stands for a value that is asked for: the gap, after the preposition where the template prints one. */
export function renderGap(value: Value | undefined, style: SlotStyle, gap: string, reader: Reader): string {
  if (style !== 'when' || value?.kind !== 'date') return gap;
  const date = parseEdtf(value.edtf);
  return date ? formatWhenGap(date, reader, gap) : gap;
}

/** Several values as one phrase: "A, B and C"; Thai "ก ข และค". */
export function joinList(items: readonly string[], reader: Reader): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const head = items.slice(0, -1);
  return reader.locale === 'th' ? `${head.join(' ')} และ${last}` : `${head.join(', ')} and ${last}`;
}
