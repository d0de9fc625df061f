import type { CardKey } from '#core/basics/card-key.ts';
import type { FoldState } from '#core/progress/fold-events.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** The memories in a state: every card with at least one review that counted. */
export function memoriesOf(state: FoldState): Map<CardKey, Memory> {
  const memories = new Map<CardKey, Memory>();
  for (const { card, memory } of state.cards.values()) if (memory) memories.set(card, memory);
  return memories;
}

/** The cards that are suspended now. */
export function suspendedOf(state: FoldState): Set<CardKey> {
  const suspended = new Set<CardKey>();
  for (const card of state.cards.values()) if (card.suspended) suspended.add(card.card);
  return suspended;
}

/** Card to the study day before which it is hidden, past days included. */
export function buriedOf(state: FoldState): Map<CardKey, StudyDay> {
  const buried = new Map<CardKey, StudyDay>();
  for (const { card, buriedUntil } of state.cards.values()) if (buriedUntil) buried.set(card, buriedUntil);
  return buried;
}
