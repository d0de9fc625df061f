import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** The first study day after today on which anything comes back, and how many cards. */
export interface NextDue {
  readonly day: StudyDay;
  readonly count: number;
}

/** What comes back next, after today; null when nothing does. Suspended cards are left out, buried ones wait for their day. */
export function nextDue(
  memories: Iterable<Memory>,
  hidden: { readonly suspended: ReadonlySet<CardKey>; readonly buried: ReadonlyMap<CardKey, StudyDay> },
  today: StudyDay,
): NextDue | null {
  const counts = new Map<StudyDay, number>();
  for (const { card, dueDay } of memories) {
    const until = hidden.buried.get(card) ?? dueDay;
    const day = until > dueDay ? until : dueDay;
    if (day > today && !hidden.suspended.has(card)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return first ? { day: first[0], count: first[1] } : null;
}
