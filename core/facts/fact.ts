import type { Localized } from '#core/basics/locale.ts';
import type { EntityId, Value } from '#core/facts/value.ts';

export const factStatuses = ['actual', 'estimate', 'target', 'ongoing'] as const;
export type FactStatus = (typeof factStatuses)[number];

/** Where a fact was read: the source document's file name and its non-empty line number, from 1. */
export interface Citation {
  readonly document: string;
  readonly paragraph: number;
}

/** Why a fact says something else than before, and since when (a day, ISO 8601). */
export interface Correction {
  readonly since: string;
  readonly reason: Localized;
}

/** One structured fact. `id` is written by hand and stable; `revision` is a hash of the content. */
export interface Fact {
  readonly id: string;
  readonly revision: string;
  readonly pack: string;
  readonly property: string;
  readonly subject: EntityId;
  readonly value: Value;
  /** Named slots beside the value; a slot declared `many` holds several values. */
  readonly qualifiers: Readonly<Record<string, readonly Value[]>>;
  readonly status: FactStatus;
  readonly statement: Localized;
  readonly source: Citation;
  /** Ids of facts that contradict this one. */
  readonly disputes: readonly string[];
  /** Former ids, so that learners keep their memory when a fact is renamed. */
  readonly was: readonly string[];
  /** Slots of which no question is asked, where one turned out to mislead. */
  readonly unasked?: readonly string[];
  /** The last correction of its content, if there was one. */
  readonly correction?: Correction;
}
