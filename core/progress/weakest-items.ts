import type { CardKey } from '#core/basics/card-key.ts';
import { itemOfCard } from '#core/progress/item-of-card.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';
import { retrievabilityOn } from '#core/scheduling/next-memory.ts';

export interface WeakItem {
  /** `fact:<id>` or `note:<id>`. */
  readonly item: string;
  /** The card of it that is remembered least. */
  readonly card: CardKey;
  /** Probability (0 to 1) that this card is recalled today. */
  readonly recall: number;
  /** How often its cards were forgotten, all together. */
  readonly lapses: number;
}

/**
 * The facts and notes that were begun and are remembered least, the weakest first, each once: as its
 * weakest card. Where recall is the same, what was forgotten more often comes first.
 */
export function weakestItems(
  cards: readonly CardKey[],
  memories: ReadonlyMap<CardKey, Memory>,
  today: StudyDay,
  limit: number,
): readonly WeakItem[] {
  const items = new Map<string, WeakItem>();
  for (const card of new Set(cards)) {
    const memory = memories.get(card);
    if (!memory) continue;
    const item = itemOfCard(card);
    const known = items.get(item);
    const recall = retrievabilityOn(memory, today);
    const weaker = !known || recall < known.recall ? { card, recall } : known;
    items.set(item, { ...weaker, item, lapses: (known?.lapses ?? 0) + memory.lapses });
  }
  return [...items.values()].sort(byNeed).slice(0, limit);
}

function byNeed(a: WeakItem, b: WeakItem): number {
  return a.recall - b.recall || b.lapses - a.lapses || (a.item < b.item ? -1 : 1);
}
