import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory } from '#core/scheduling/memory.ts';
import type { Queue } from '#core/scheduling/queue.ts';

/** A learner going through a queue: what is still to come. */
export interface Sitting {
  readonly steps: Queue['steps'];
  readonly cards: readonly CardKey[];
}

/** When nothing else is left, a step that is due this soon is shown at once rather than waited for. */
export const learnAheadMs = 20 * 60_000;

/**
 * The card to show now: a step that is due, else the next of the queue, else a step due soon. null when
 * there is nothing to do now; `steps` then says whether something is due later.
 */
export function nextCard({ steps, cards }: Sitting, nowMs: number): CardKey | null {
  const [step] = steps;
  if (step && step.dueAtMs <= nowMs) return step.card;
  const [card] = cards;
  if (card !== undefined) return card;
  return step && step.dueAtMs <= nowMs + learnAheadMs ? step.card : null;
}

/** The sitting after a card was rated: it comes again while it is in steps, until the end of the sitting's day. */
export function afterRating(sitting: Sitting, memory: Memory, today: string): Sitting {
  const { steps, cards } = without(sitting, memory.card);
  if (memory.state === 'review' || memory.dueDay > today) return { steps, cards };
  const step = { card: memory.card, dueAtMs: memory.dueAtMs };
  const later = steps.findIndex(({ dueAtMs }) => dueAtMs > step.dueAtMs);
  return { steps: steps.toSpliced(later === -1 ? steps.length : later, 0, step), cards };
}

/** The sitting without a card: suspended or buried meanwhile. */
export function without({ steps, cards }: Sitting, card: CardKey): Sitting {
  return {
    steps: steps.filter((step) => step.card !== card),
    cards: cards.filter((other) => other !== card),
  };
}

/** The sitting with a card in front, as after an undo. */
export function withFirst(sitting: Sitting, card: CardKey): Sitting {
  const { steps, cards } = without(sitting, card);
  return { steps, cards: [card, ...cards] };
}
