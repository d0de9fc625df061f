import type { Reader } from '#core/basics/locale.ts';
import type { Property } from '#core/facts/property.ts';
import { type Entities, renderInSentence, renderValue } from '#core/facts/render-value.ts';
import { parseTemplate, type SlotStyle, type Template } from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';

/** A value as an option: as it stands alone, but a number that its sentence prints as an ordinal stays one ("47th", not "47 times"). */
export function renderOption(
  value: Value,
  property: Property,
  ask: string,
  entities: Entities,
  reader: Reader,
): string {
  const style = value.kind === 'quantity' ? sentenceStyle(property, ask, reader) : 'plain';
  return style === 'ordinal' || style === 'number'
    ? renderInSentence(value, style, entities, reader)
    : renderValue(value, entities, reader);
}

function sentenceStyle(property: Property, ask: string, reader: Reader): SlotStyle {
  const parsed = parseTemplate(property.sentence[reader.locale]);
  const template: Template = parsed.kind === 'template' ? parsed.template : [];
  const parts = template.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  const slot = parts.find((part) => part.kind === 'slot' && part.slot === ask);
  return slot?.kind === 'slot' ? slot.style : 'plain';
}
