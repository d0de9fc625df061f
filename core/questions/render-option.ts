import type { Reader } from '#core/basics/locale.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Property } from '#core/facts/property.ts';
import { type Entities, renderInSentence, renderValue } from '#core/facts/render-value.ts';
import { parseTemplate, type SlotStyle, type Template } from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';

/**
 * A value as an option: as it stands alone, but a number that its sentence prints as an ordinal stays one:
 * "47th", not "47 times"; in Thai after the noun it counts, ครั้งที่ 47.
 */
export function renderOption(
  value: Value,
  property: Property,
  ask: string,
  entities: Entities,
  reader: Reader,
): string {
  const style = value.kind === 'quantity' ? sentenceStyle(property, ask, reader) : 'plain';
  if (style !== 'ordinal' && style !== 'number') return renderValue(value, entities, reader);
  const text = renderInSentence(value, style, entities, reader);
  const unit = value.kind === 'quantity' && style === 'ordinal' ? findUnit(value.unit) : undefined;
  return reader.locale === 'th' && unit ? `${unit.label.th}${text}` : text;
}

function sentenceStyle(property: Property, ask: string, reader: Reader): SlotStyle {
  const parsed = parseTemplate(property.sentence[reader.locale]);
  const template: Template = parsed.kind === 'template' ? parsed.template : [];
  const parts = template.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  const slot = parts.find((part) => part.kind === 'slot' && part.slot === ask);
  return slot?.kind === 'slot' ? slot.style : 'plain';
}
