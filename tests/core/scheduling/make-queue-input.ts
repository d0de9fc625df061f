import type { Memory } from '#core/scheduling/memory.ts';
import type { QueueCard, QueueInput } from '#core/scheduling/queue.ts';

/** Card `fact:<item>#<ask>` of a group. */
export function makeQueueCard(item: string, ask = 'value', group = 'g'): QueueCard {
  return { card: `fact:${item}#${ask}`, item, group };
}

/** A card in review, due on a day; seen first on the first day of 2026. */
export function makeMemory(card: string, dueDay: string, changes: Partial<Memory> = {}): Memory {
  return {
    card,
    state: 'review',
    stability: 5,
    difficulty: 5,
    step: 0,
    intervalDays: 5,
    dueAtMs: Date.parse(`${dueDay}T04:00:00+07:00`),
    dueDay,
    lastReviewAtMs: Date.parse('2026-01-01T12:00:00+07:00'),
    lastStudyDay: '2026-01-01',
    firstStudyDay: '2026-01-01',
    reps: 2,
    lapses: 0,
    ...changes,
  };
}

/** Noon of 10 January 2026 in Bangkok, twenty new cards a day. */
export function makeQueueInput(
  cards: readonly QueueCard[],
  memories: readonly Memory[] = [],
  changes: Partial<QueueInput> = {},
): QueueInput {
  return {
    cards,
    memories: new Map(memories.map((memory) => [memory.card, memory])),
    suspended: new Set(),
    buried: new Map(),
    newPerDay: 20,
    nowMs: Date.parse('2026-01-10T12:00:00+07:00'),
    settings: { timeZone: 'Asia/Bangkok', dayStart: 4 },
    seed: 1,
    ...changes,
  };
}
