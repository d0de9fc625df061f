import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';
import type { Queue, QueueInput } from '#core/scheduling/queue.ts';

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
export function afterRating(sitting: Sitting, memory: Memory, today: StudyDay): Sitting {
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

/**
 * The sitting after what was done in another tab or on another device: a card that was rated there (more
 * often than `repsKnown` says) goes the way of that rating, and what was suspended or put off there is taken
 * out. The same object when nothing was.
 */
export function afterOthers(
  sitting: Sitting,
  { memories, suspended, buried }: Pick<QueueInput, 'memories' | 'suspended' | 'buried'>,
  repsKnown: (card: CardKey) => number,
  today: StudyDay,
): Sitting {
  let after = sitting;
  const rated = ({ card, reps, dueAtMs }: Memory) =>
    reps > repsKnown(card) && !sitting.steps.some((step) => step.card === card && step.dueAtMs === dueAtMs);
  for (const card of [...sitting.cards, ...sitting.steps.map((step) => step.card)]) {
    const memory = memories.get(card);
    if (suspended.has(card) || (buried.get(card) ?? '') > today) after = without(after, card);
    else if (memory && rated(memory)) after = afterRating(after, memory, today);
  }
  return after;
}

/** Does a card stand in a sitting as it stood before? */
export function isLeftAlone(card: CardKey, before: Sitting, after: Sitting): boolean {
  const step = before.steps.find((one) => one.card === card);
  return step ? after.steps.includes(step) : after.cards.includes(card);
}
