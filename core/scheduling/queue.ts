import type { CardKey } from '#core/basics/card-key.ts';
import { hashSeed, makeRandom } from '#core/basics/random.ts';
import { interleave } from '#core/scheduling/interleave.ts';
import type { Memory, SchedulingSettings, StudyDay } from '#core/scheduling/memory.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

/** A card that may be studied. */
export interface QueueCard {
  readonly card: CardKey;
  /** Its fact or note: cards of one item give each other away and are kept apart. */
  readonly item: string;
  /** What it is easily confused with (its property): cards of one group are mixed with others. */
  readonly group: string;
}

export interface QueueInput {
  /** Everything that may be studied, in the order new cards are to come. */
  readonly cards: readonly QueueCard[];
  /** All of the person, not of these cards alone: the daily limit counts every card first seen today. */
  readonly memories: ReadonlyMap<CardKey, Memory>;
  readonly suspended: ReadonlySet<CardKey>;
  /** Card to the study day before which it is hidden. */
  readonly buried: ReadonlyMap<CardKey, StudyDay>;
  readonly newPerDay: number;
  readonly nowMs: number;
  readonly settings: Pick<SchedulingSettings, 'timeZone' | 'dayStart'>;
  readonly seed: number;
}

export interface Queue {
  readonly today: StudyDay;
  /** Cards in steps, the one that is due first in front: now, or later today (`dueAtMs` says when). */
  readonly steps: readonly { readonly card: CardKey; readonly dueAtMs: number }[];
  /** Reviews of today and the backlog, mixed with today's new cards. */
  readonly cards: readonly CardKey[];
  readonly counts: { readonly steps: number; readonly review: number; readonly new: number };
}

/**
 * What is due on the study day of an instant. Suspended and buried cards are left out; new cards come up
 * to the daily limit, counting those first seen today. The same input gives the same queue everywhere.
 */
export function makeQueue(input: QueueInput): Queue {
  const { memories, settings, nowMs } = input;
  const today = studyDayOf(nowMs, settings.timeZone, settings.dayStart);
  const open = input.cards.filter(({ card }) => isOpen(card, today, input));
  const steps = open
    .flatMap(({ card }) => memories.get(card) ?? [])
    .filter(({ state, dueDay }) => state !== 'review' && dueDay <= today)
    .map(({ card, dueAtMs }) => ({ card, dueAtMs }))
    .sort((a, b) => a.dueAtMs - b.dueAtMs || (a.card < b.card ? -1 : 1));
  const due = open.filter(({ card }) => isDueReview(memories.get(card), today));
  const fresh = chooseNew(open, today, input);
  const random = makeRandom(hashSeed(String(input.seed), today));
  const order = interleave([...due, ...fresh], random);
  return {
    today,
    steps,
    cards: order.map(({ card }) => card),
    counts: { steps: steps.length, review: due.length, new: fresh.length },
  };
}

function isOpen(card: CardKey, today: StudyDay, { suspended, buried }: QueueInput): boolean {
  const hiddenUntil = buried.get(card);
  return !suspended.has(card) && (hiddenUntil === undefined || hiddenUntil <= today);
}

function isDueReview(memory: Memory | undefined, today: StudyDay): boolean {
  return memory?.state === 'review' && memory.dueDay <= today;
}

/**
 * The new cards of today, in the given order: first such as have no sibling that is seen today, since a
 * sibling's answer is fresh; others only where that does not fill the day.
 */
function chooseNew(open: readonly QueueCard[], today: StudyDay, input: QueueInput): readonly QueueCard[] {
  const room = input.newPerDay - countFirstSeen(input.memories, today);
  if (room <= 0) return [];
  const items = itemsSeen(open, today, input.memories);
  const chosen: QueueCard[] = [];
  const postponed: QueueCard[] = [];
  for (const card of open.filter((candidate) => !input.memories.has(candidate.card))) {
    if (items.has(card.item)) postponed.push(card);
    else chosen.push(card);
    items.add(card.item);
  }
  return [...chosen, ...postponed].slice(0, room);
}

/** How many cards were rated for the first time on that study day. */
export function countFirstSeen(memories: ReadonlyMap<CardKey, Memory>, today: StudyDay): number {
  let count = 0;
  for (const { firstStudyDay } of memories.values()) if (firstStudyDay === today) count += 1;
  return count;
}

/** The items of which a card was seen today or is due. */
function itemsSeen(
  open: readonly QueueCard[],
  today: StudyDay,
  memories: ReadonlyMap<CardKey, Memory>,
): Set<string> {
  const items = new Set<string>();
  for (const { card, item } of open) {
    const memory = memories.get(card);
    if (memory && (memory.lastStudyDay === today || memory.dueDay <= today)) items.add(item);
  }
  return items;
}
