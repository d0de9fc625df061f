import type { Value } from '#core/facts/value.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { FactCard } from '#core/questions/question.ts';

/** What only answers can show to be wrong with a question, what weighs most first. */
export const itemFlaws = [
  /** The discrimination index is below 0: those who do well elsewhere do badly here. The key may be wrong. */
  'negative-discrimination',
  /** A distractor that strong learners pick more than weak ones: it may be right. */
  'strong-distractor',
  /** The facility index is near what guessing brings. */
  'too-hard',
  /** The facility index is near 1. */
  'too-easy',
  /** A distractor that hardly anybody picks. */
  'unpicked-distractor',
] as const;
export type ItemFlaw = (typeof itemFlaws)[number];

/** A flaw of an item: of a card, asked in one kind. It holds of everybody together and names nobody. */
export interface FoundItemFlaw extends FactCard {
  readonly kind: QuestionKind;
  readonly flaw: ItemFlaw;
  /** The distractor; null where the flaw is of the whole item. */
  readonly value: Value | null;
  /**
   * The index it was found by: facility (0 to 1), discrimination (-1 to 1); of a distractor the share that
   * picked it, or the correlation of picking it with the rest.
   */
  readonly index: number;
  /** How many first answers it rests on, each by another learner. */
  readonly answers: number;
}
