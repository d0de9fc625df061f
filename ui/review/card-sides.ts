import type { Citation } from '#core/facts/fact.ts';

/** What stands on the two sides of a card. */
export interface CardSides {
  readonly prompt: string;
  readonly answer: string;
  /** The whole fact or sentence, shown with the answer; null where the answer says it all. */
  readonly statement: string | null;
  readonly source: Citation | null;
  /** The fact's id, for its page; null for notes. */
  readonly fact: string | null;
}
