import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';

/** What a card is about: `fact:<id>` or `note:<id>`. A key that cannot be read stands for itself. */
export function itemOfCard(card: CardKey): string {
  const ref = parseCardKey(card);
  if (!ref) return card;
  return ref.item === 'fact' ? `fact:${ref.fact}` : `note:${ref.note}`;
}
