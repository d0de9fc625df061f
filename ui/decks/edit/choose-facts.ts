import type { Fact } from '#core/facts/fact.ts';

/** Takes facts into the deck, or out of it. */
export type ChooseFacts = (facts: readonly Fact[], isChosen: boolean) => void;
