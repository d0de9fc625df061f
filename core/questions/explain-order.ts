import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Placed } from '#core/questions/ordering-pools.ts';

/** The items in their right order, each with the date or figure that gives it its place. */
export function explainOrder(
  base: FactBase,
  inOrder: readonly (Placed & { readonly text: string })[],
  reader: Reader,
): string {
  return inOrder
    .map(({ fact, ask, text }, index) => {
      const place = slotValues(fact, ask).map((value) => renderValue(value, base.entities, reader));
      return `${index + 1}. ${text} (${place.join(', ')})`;
    })
    .join('\n');
}
