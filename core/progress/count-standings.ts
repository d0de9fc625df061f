import type { CardKey } from '#core/basics/card-key.ts';
import { cardStanding, jointStanding, type Standing } from '#core/progress/card-standing.ts';
import { itemOfCard } from '#core/progress/item-of-card.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

export type StandingCounts = Readonly<Record<Standing, number>>;

export interface Standings {
  /** By fact or note, `fact:<id>` or `note:<id>`, in the order of the cards. */
  readonly ofItem: ReadonlyMap<string, Standing>;
  readonly cards: StandingCounts;
  readonly items: StandingCounts;
}

/** How the cards of a pack or deck stand on a study day: each card, each fact, and how many of each. */
export function countStandings(
  cards: readonly CardKey[],
  memories: ReadonlyMap<CardKey, Memory>,
  today: StudyDay,
): Standings {
  const byItem = new Map<string, Standing[]>();
  const all: Standing[] = [];
  for (const card of cards) {
    const standing = cardStanding(memories.get(card), today);
    all.push(standing);
    const item = itemOfCard(card);
    const known = byItem.get(item);
    if (known) known.push(standing);
    else byItem.set(item, [standing]);
  }
  const ofItem = new Map([...byItem].map(([item, standings]) => [item, jointStanding(standings)] as const));
  return { ofItem, cards: count(all), items: count(ofItem.values()) };
}

function count(standings: Iterable<Standing>): StandingCounts {
  const counts = { new: 0, learning: 0, due: 0, known: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}
