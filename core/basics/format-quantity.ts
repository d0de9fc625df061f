import { formatEnglishOrdinal, formatNumber } from '#core/basics/format-number.ts';
import type { Locale } from '#core/basics/locale.ts';
import { findUnit, type Hedge, type Unit } from '#core/basics/units.ts';

/** A number to print; the shape of a fact's quantity. `amount` and `step` are in base units. */
export interface PrintableQuantity {
  readonly amount: number;
  readonly unit: string;
  readonly step: number;
  readonly qualifier: Hedge | null;
}

/**
 * - `full`: with unit and hedge ("about 50 people"; a rank is "2nd", อันดับ 2)
 * - `number`: the bare number ("349.2 million")
 * - `ordinal`: its place in a row ("6th", ที่ 6; after ครั้ง, อันดับ…)
 */
export type QuantityStyle = 'full' | 'number' | 'ordinal';

const hedgeWords: Readonly<Record<Locale, Readonly<Record<Hedge, string>>>> = {
  en: { about: 'about', over: 'over', under: 'under', 'at-most': 'at most' },
  th: { about: 'ประมาณ', over: 'กว่า', under: 'ไม่ถึง', 'at-most': 'ไม่เกิน' },
};

/** Prints a quantity in a language. An unknown unit is printed by its name. */
export function formatQuantity(
  quantity: PrintableQuantity,
  locale: Locale,
  style: QuantityStyle = 'full',
): string {
  if (style === 'number') return formatNumber(quantity.amount, quantity.step, locale);
  if (style === 'ordinal') return formatOrdinal(quantity.amount, locale);
  const text = withUnit(quantity, locale);
  return quantity.qualifier === null ? text : `${hedgeWords[locale][quantity.qualifier]} ${text}`;
}

/** A place in a row: "6th"; Thai puts ที่ before the number, after the noun counted (การประชุมครั้งที่ 6). */
export function formatOrdinal(rank: number, locale: Locale): string {
  return locale === 'th' ? `ที่ ${formatNumber(rank, 1, 'th')}` : formatEnglishOrdinal(rank);
}

function withUnit(quantity: PrintableQuantity, locale: Locale): string {
  const unit = findUnit(quantity.unit);
  const number = formatNumber(quantity.amount, quantity.step, locale);
  if (!unit) return `${number} ${quantity.unit}`;
  return locale === 'th' ? thaiUnit(number, unit) : englishUnit(quantity, number, unit);
}

function englishUnit(quantity: PrintableQuantity, number: string, unit: Unit): string {
  if (unit.ordinal) return formatEnglishOrdinal(quantity.amount);
  return `${number}${quantity.amount === 1 ? unit.one : unit.many}`;
}

/** Money follows a scale word at once (ล้านดอลลาร์สหรัฐ), but stands apart from digits (500,000 ดอลลาร์สหรัฐ). */
function thaiUnit(number: string, unit: Unit): string {
  const apart = /\d$/.test(number) && /^[ก-๛]/.test(unit.th.after) ? ' ' : '';
  return `${unit.th.before}${number}${apart}${unit.th.after}`;
}
