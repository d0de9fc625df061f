import type { Locale, Localized } from '#core/basics/locale.ts';
import type { EntityId } from '#core/facts/value.ts';

export const entityKinds = [
  'agreement',
  'aim',
  'body',
  'city',
  'colour',
  'country',
  'event',
  'facility',
  'field',
  'good',
  'incident',
  'initiative',
  'level',
  'media',
  'office',
  'organisation',
  'people',
  'person',
  'place',
  'policy',
  'region',
  'role',
  'route',
  'rule',
  'university',
  'work',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A person, country, organisation, agreement… with every spelling that occurs in the sources. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly pack: string;
  readonly label: Localized;
  /** The form inside a sentence where it differs from the label: "the European Union". */
  readonly inSentence: Partial<Localized>;
  readonly aliases: Readonly<Record<Locale, readonly string[]>>;
  /** ISO 3166-1 alpha-2 code of the flag shown beside the name (countries). */
  readonly flag?: string;
  /**
   * What it is a part of, counts among or overlaps with, as far as the base names it: copper is part of
   * metals. An empty list says "of nothing"; without a list that is not known, and the entity is not taken
   * for something apart from others of its kind.
   */
  readonly partOf?: readonly EntityId[];
  /** EDTF, where it began or ended within the time facts speak of: it is not offered as an answer outside it. */
  readonly existed?: string;
  /** Former ids. */
  readonly was?: readonly string[];
}
