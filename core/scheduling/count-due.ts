import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** How many cards are due by the end of a study day: reviews, the backlog, and steps of that day. Hidden ones are left out. */
export function countDue(
  memories: Iterable<Memory>,
  hidden: { readonly suspended: ReadonlySet<CardKey>; readonly buried: ReadonlyMap<CardKey, StudyDay> },
  today: StudyDay,
): number {
  let count = 0;
  for (const { card, dueDay } of memories) {
    if (dueDay <= today && !hidden.suspended.has(card) && (hidden.buried.get(card) ?? '') <= today)
      count += 1;
  }
  return count;
}
