import type { CardKey } from '#core/basics/card-key.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import { type Renames, renameCard } from '#core/progress/rename-card.ts';

/**
 * The cards an event is about by itself, under their present keys, each once. None for events that point
 * at another event, and for types this program does not know yet.
 */
export function cardsOfEvent(event: StudyEvent, renames: Renames): readonly CardKey[] {
  switch (event.type) {
    case 'reviewed':
    case 'suspended':
    case 'buried':
    case 'flagged':
      return [renameCard(event.card, renames)];
    case 'answered':
      return [...new Set(event.cards.map(({ card }) => renameCard(card, renames)))];
    default:
      return [];
  }
}

/** The event that another one takes back or overrules; null for events that stand by themselves. */
export function targetOfEvent(event: StudyEvent): string | null {
  if (event.type === 'undone') return event.undoes;
  if (event.type === 'overridden') return event.overrides;
  return null;
}
