import { parseCardKey } from '#core/basics/card-key.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { cardsOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';

/** Ids of the packs that hold the facts these events are about, each once. Notes, and facts that are gone, are of none. */
export function packsOfEvents(
  events: readonly StoredEvent[],
  base: Pick<FactBase, 'facts'>,
  renames: Renames,
): readonly string[] {
  const packs = new Set<string>();
  for (const { event } of events) {
    for (const card of cardsOfEvent(event, renames)) {
      const ref = parseCardKey(card);
      const pack = ref?.item === 'fact' ? base.facts.get(ref.fact)?.pack : undefined;
      if (pack !== undefined) packs.add(pack);
    }
  }
  return [...packs];
}
