/** What is scheduled: one slot of a fact, or one gap or side of a note. Derived, never issued. */
export type CardRef =
  | { readonly item: 'fact'; readonly fact: string; readonly ask: string }
  | { readonly item: 'note'; readonly note: string; readonly part: string };

/** The card's key within one person: `fact:<id>#<ask>` or `note:<id>#<part>`. Holds no deck, pack, language, kind or revision. */
export type CardKey = string;

export function cardKeyOf(card: CardRef): CardKey {
  return card.item === 'fact' ? `fact:${card.fact}#${card.ask}` : `note:${card.note}#${card.part}`;
}

/** Reads a key back; null where it is none. */
export function parseCardKey(key: CardKey): CardRef | null {
  const match = /^(fact|note):([^#\s]{1,200})#([A-Za-z0-9-]{1,60})$/.exec(key);
  const [, item, id, slot] = match ?? [];
  if (id === undefined || slot === undefined) return null;
  return item === 'fact' ? { item: 'fact', fact: id, ask: slot } : { item: 'note', note: id, part: slot };
}
