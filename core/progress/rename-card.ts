import { type CardKey, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';
import type { FactBase } from '#core/facts/fact-base.ts';

/** Old fact id to the id it has now. */
export type Renames = ReadonlyMap<string, string>;

export const noRenames: Renames = new Map();

/** The renames that the facts of a base declare (`was`). */
export function renamesOf(base: Pick<FactBase, 'facts'>): Renames {
  const renames = new Map<string, string>();
  for (const fact of base.facts.values()) for (const old of fact.was) renames.set(old, fact.id);
  return renames;
}

/** The fact's present id, over several renames too. A circle of renames ends where it would repeat. */
export function renameFact(fact: string, renames: Renames): string {
  const seen = new Set<string>();
  let id = fact;
  for (let next = renames.get(id); next !== undefined && !seen.has(next); next = renames.get(id)) {
    seen.add(next);
    id = next;
  }
  return id;
}

/** The card's present key: its fact may have been renamed since. Keys that cannot be read stay as they are. */
export function renameCard(card: CardKey, renames: Renames): CardKey {
  if (renames.size === 0) return card;
  const ref = parseCardKey(card);
  if (ref?.item !== 'fact') return card;
  return cardKeyOf({ ...ref, fact: renameFact(ref.fact, renames) });
}
