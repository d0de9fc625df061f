import type { Localized } from '#core/basics/locale.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Property } from '#core/facts/property.ts';

/** A document facts were read from. */
export interface Source {
  /** File name, as facts cite it. */
  readonly document: string;
  readonly title: Localized;
  readonly publisher: Localized;
  /** EDTF. */
  readonly date: string;
  readonly language: string;
  readonly url?: string;
  /** How many non-empty lines the document has, where it is known. */
  readonly paragraphs?: number;
}

/** A folder of `content/`: sources, entities, properties and facts on one subject. `base` holds what packs share and has no facts. */
export interface Pack {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly properties: readonly Property[];
  readonly facts: readonly Fact[];
  /** Ids of facts that were removed, with the reason; a removed id is never used again. */
  readonly tombstones: readonly { readonly id: string; readonly reason: string }[];
}
