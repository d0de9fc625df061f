import type { Localized } from '#core/basics/locale.ts';
import type { Hedge } from '#core/basics/units.ts';

export type EntityId = string;

/** A date or period in EDTF (ISO 8601-2): `1992-06-29`, `2009-09`, `2024`, `2025-05-05/2025-05-12`, `2016-10/..`, `2024~`. Always Common Era. */
export interface DateValue {
  readonly kind: 'date';
  readonly edtf: string;
}

/** A number with its unit. `amount`, `step` and `tolerance` are in base units (349200000 USD, never 349.2). */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly amount: number;
  readonly unit: string;
  /** Place value of the last digit printed, in base units: 349.2 million has step 100000. */
  readonly step: number;
  /** The number as the source prints it, with its scale word and unit. */
  readonly asPrinted: string;
  readonly qualifier: Hedge | null;
  /** How far from `amount` an answer may be, where the source says "about". */
  readonly tolerance?: number;
}

export interface EntityValue {
  readonly kind: 'entity';
  readonly id: EntityId;
}

export interface TextValue {
  readonly kind: 'text';
  readonly text: Localized;
}

export type Value = DateValue | QuantityValue | EntityValue | TextValue;
export const valueKinds = ['date', 'quantity', 'entity', 'text'] as const satisfies readonly Value['kind'][];
export type ValueKind = Value['kind'];
