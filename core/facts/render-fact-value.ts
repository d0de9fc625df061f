import { formatOrdinal } from '#core/basics/format-quantity.ts';
import { locales, type Reader } from '#core/basics/locale.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { type Entities, renderValue } from '#core/facts/render-value.ts';

/**
 * The value of a fact standing alone. A number that the sentence of its property prints as a place in a
 * row is one here too: "6th", ครั้งที่ 6, and not "6 times".
 */
export function renderFactValue(
  fact: Fact,
  base: { readonly entities: Entities; readonly properties: FactBase['properties'] },
  reader: Reader,
): string {
  const { value } = fact;
  if (value.kind !== 'quantity' || !isPlaceInRow(fact, base))
    return renderValue(value, base.entities, reader);
  const unit = findUnit(value.unit);
  // The unit of ranks has its own form: อันดับ 6.
  if (!unit || unit.ordinal) return renderValue(value, base.entities, reader);
  const ordinal = formatOrdinal(value.amount, reader.locale);
  return reader.locale === 'th' ? `${unit.label.th}${ordinal}` : ordinal;
}

/** Is the value a rank or the number of an occasion, and so no amount to be compared or drawn? */
export function isPlaceInRow(fact: Fact, base: Pick<FactBase, 'properties'>): boolean {
  const { value } = fact;
  if (value.kind !== 'quantity') return false;
  const sentence = base.properties.get(fact.property)?.sentence;
  const isOrdinal = locales.some((locale) => sentence?.[locale].includes('{value:ordinal}'));
  return isOrdinal || findUnit(value.unit)?.ordinal === true;
}
