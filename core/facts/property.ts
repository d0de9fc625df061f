import type { Locale, Localized } from '#core/basics/locale.ts';
import type { EntityKind } from '#core/facts/entity.ts';
import type { ValueKind } from '#core/facts/value.ts';

/** What may stand in one slot of a fact. */
export interface SlotType {
  readonly kind: ValueKind;
  /** For entity slots: which kinds of entity. Empty means any. */
  readonly entityKinds: readonly EntityKind[];
  /** For quantity slots: the unit of a bare number. */
  readonly unit?: string;
  readonly required: boolean;
  /** May the slot hold several values at once (the countries of one tour)? */
  readonly many: boolean;
  /** Is the slot, with the subject, part of what makes the value unique? */
  readonly key: boolean;
}

/** How one slot of a fact is asked for. The slots named in `stem` are what the question gives. */
export interface Ask {
  readonly stem: Localized;
  /**
   * Is the base known to hold every true answer to this question? Never assumed: for `value` it
   * follows from `cardinality: one` when the stem gives the subject and every key slot.
   */
  readonly closed: boolean;
}

/** A kind of fact, defined as data. Slots are `subject`, `value` and the names in `qualifiers`. */
export interface Property {
  readonly id: string;
  readonly pack: string;
  readonly label: Localized;
  /** Everyday words it is searched by as well. */
  readonly aliases?: Readonly<Record<Locale, readonly string[]>>;
  /** The shape of fact it belongs to, for counting completeness. */
  readonly shape: string;
  readonly subject: SlotType;
  readonly value: SlotType;
  readonly qualifiers: Readonly<Record<string, SlotType>>;
  /** Given the subject and the key slots: can there be one value, or many? */
  readonly cardinality: 'one' | 'many';
  /** A declarative sentence over the slots; cloze and true/false are made from it. */
  readonly sentence: Localized;
  /** Names the fact without giving its value ("Vietnam opens its embassy in Kazakhstan"): ordering and charts need it. */
  readonly item?: Localized;
  readonly asks: Readonly<Record<string, Ask>>;
  /** Kinds of question that suit it; empty means all its types allow. */
  readonly kinds: readonly string[];
  /** Former ids. */
  readonly was?: readonly string[];
}
