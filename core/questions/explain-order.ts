import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Placed } from '#core/questions/ordering-pools.ts';

type NamedPlace = Placed & { readonly text: string };

/** An item with the date or figure that gives it its place, in brackets. */
export function itemWithPlace(base: FactBase, { fact, ask, text }: NamedPlace, reader: Reader): string {
  const place = slotValues(fact, ask).map((value) => renderValue(value, base.entities, reader));
  return `${text} (${place.join(', ')})`;
}

/** The items in their right order, each with the date or figure that gives it its place. */
export function explainOrder(base: FactBase, inOrder: readonly NamedPlace[], reader: Reader): string {
  return inOrder.map((item, index) => `${index + 1}. ${itemWithPlace(base, item, reader)}`).join('\n');
}
