/** Hand-written material. A cloze text marks its gaps as `{{1::Hanoi}}`; each number is one card. */
export type Note =
  | { readonly id: string; readonly form: 'basic'; readonly front: string; readonly back: string }
  | { readonly id: string; readonly form: 'cloze'; readonly text: string };

/** What a person made to study: references to facts, and notes. Packs are studied as they are, by their id. */
export interface Deck {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly facts: readonly string[];
  readonly notes: readonly Note[];
  readonly version: number;
  readonly updatedAt: string;
}

export const deckLimits = {
  title: 120,
  description: 1_000,
  facts: 2_000,
  notes: 1_000,
  noteText: 2_000,
  /** How many decks one person may have. */
  decks: 500,
} as const;
