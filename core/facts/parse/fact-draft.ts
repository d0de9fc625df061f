import type { Localized } from '#core/basics/locale.ts';
import type { PropertyDraft } from '#core/facts/parse/property-draft.ts';
import type { Part } from '#core/facts/parse/schema-problems.ts';
import type { Value, ValueKind } from '#core/facts/value.ts';

/** A value of a fact, with its slot and its place. */
export interface PlacedValue {
  readonly slot: string;
  readonly value: Value;
  readonly part: Part;
}

/** Something that is, or should be, a value of a fact and could not be read. */
export interface Gap {
  readonly slot: string;
  /** Null where it is not known what should stand there. */
  readonly kind: ValueKind | null;
  /** As the file has it; undefined where nothing stands there. */
  readonly raw: unknown;
}

/** What could be read of a fact, whole or not: what is checked between facts needs no more. */
export interface FactDraft {
  readonly id: string;
  /** The property it is of; null where there is no such property. */
  readonly property: PropertyDraft | null;
  /** Empty where it could not be read. */
  readonly subject: string;
  readonly values: readonly PlacedValue[];
  readonly gaps: readonly Gap[];
  readonly statement: Partial<Localized>;
  /** Undefined where it could not be read. */
  readonly document: string | undefined;
  readonly paragraph: number | undefined;
  readonly disputes: readonly (string | undefined)[];
  /** Ids of facts whose dates and numbers its statement gives as well. */
  readonly mentions: readonly (string | undefined)[];
  /** Former ids. */
  readonly was: readonly (string | undefined)[];
}

/** The values in one slot of a draft; the subject is none of them. */
export function valuesIn(fact: FactDraft, slot: string): readonly Value[] {
  return fact.values.flatMap((one) => (one.slot === slot ? [one.value] : []));
}
