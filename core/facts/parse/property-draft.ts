import type { Draft } from '#core/facts/parse/draft.ts';
import type { Property, SlotType } from '#core/facts/property.ts';

/** The slots of a property: each with what may stand in it, null where that could not be read. */
export interface SlotTypes {
  readonly types: ReadonlyMap<string, SlotType | null>;
  /** Are these all? Not where the list of qualifiers could not be read. */
  readonly areAll: boolean;
}

/** What could be read of a property, whole or not. */
export interface PropertyDraft {
  readonly id: string;
  readonly slots: SlotTypes;
  readonly cardinality: Property['cardinality'] | undefined;
  readonly shape: string | undefined;
  readonly sentence: Draft<Property['sentence']>;
  /** Undefined where the field is not there at all. */
  readonly item: Draft<Property['sentence']> | undefined;
  readonly asks: Readonly<Record<string, Draft<Property['asks'][string]> | undefined>>;
  readonly kinds: readonly (string | undefined)[];
  /** Former ids. */
  readonly was: readonly (string | undefined)[];
  /** Could all of it be read? */
  readonly isWhole: boolean;
}

/** The slots of a property that could be read. */
export function slotTypesOf(property: Pick<Property, 'subject' | 'value' | 'qualifiers'>): SlotTypes {
  const { subject, value, qualifiers } = property;
  return { types: new Map(Object.entries({ subject, value, ...qualifiers })), areAll: true };
}

/** A property that could be read, as its own draft. */
export function draftOf(property: Property): PropertyDraft {
  const { id, cardinality, shape, sentence, item, asks, kinds, was = [] } = property;
  const slots = slotTypesOf(property);
  return { id, slots, cardinality, shape, sentence, item, asks, kinds, was, isWhole: true };
}
