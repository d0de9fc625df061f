import { contentHash, type Json } from '#core/basics/content-hash.ts';
import { effectiveAtMs } from '#core/progress/effective-at.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { Receipt } from '#core/progress/wire.ts';

/** An event that is to be stored. */
export interface FreshEvent extends StoredEvent {
  readonly hash: string;
}

/** What is stored under an id. */
export interface KnownEvent {
  readonly hash: string;
  readonly effectiveAt: string;
}

/** Stored events of one device around the new ones, by sequence from low to high. */
export type DeviceNeighbours = readonly { readonly sequence: number; readonly effectiveAtMs: number }[];

/** What the log already holds, as far as these events need to know. */
export interface LogExcerpt {
  readonly known: ReadonlyMap<string, KnownEvent>;
  /** By device. Holds at least, for every new event, the stored ones next to it on either side. */
  readonly neighbours: ReadonlyMap<string, DeviceNeighbours>;
}

export interface Received {
  /** One for each event, in the order given. */
  readonly receipts: readonly Receipt[];
  /** What is to be stored, in the order given. */
  readonly fresh: readonly FreshEvent[];
}

/**
 * Decides what becomes of each event: stored, there already, or in conflict with what stands under its
 * id. The same event given twice is stored once. Fixes the instants of the new ones.
 */
export function receiveEvents(
  events: readonly StudyEvent[],
  log: LogExcerpt,
  receivedAtMs: number,
): Received {
  const hashes = new Map(events.map((event) => [event, contentHash(event as unknown as Json)]));
  const newById = new Map<string, StudyEvent>();
  for (const event of events) {
    if (!log.known.has(event.id) && !newById.has(event.id)) newById.set(event.id, event);
  }
  const instants = fixInstants([...newById.values()], log.neighbours, receivedAtMs);
  const fresh = [...newById.values()].map((event) => ({
    event,
    hash: hashes.get(event) ?? '',
    effectiveAt: instants.get(event.id) ?? event.occurredAt,
  }));
  const held = new Map<string, KnownEvent>(log.known);
  for (const { event, hash, effectiveAt } of fresh) held.set(event.id, { hash, effectiveAt });
  const answered = new Set<string>();
  const receipts = events.map((event): Receipt => {
    const { id } = event;
    const there = held.get(id);
    if (!there || there.hash !== hashes.get(event)) return { id, status: 'conflict' };
    const status = log.known.has(id) || answered.has(id) ? 'duplicate' : 'stored';
    answered.add(id);
    return { id, status, effectiveAt: there.effectiveAt };
  });
  return { receipts, fresh };
}

/** Goes through each device's new events from the lowest sequence up, so that each sees the one before it. */
function fixInstants(
  events: readonly StudyEvent[],
  neighbours: LogExcerpt['neighbours'],
  receivedAtMs: number,
): ReadonlyMap<string, string> {
  const instants = new Map<string, string>();
  const lines = new Map<string, DeviceNeighbours[number][]>();
  for (const event of [...events].sort((a, b) => a.sequence - b.sequence)) {
    const { device, sequence } = event;
    const line = lines.get(device) ?? [...(neighbours.get(device) ?? [])];
    lines.set(device, line);
    const place = line.findLastIndex((stored) => stored.sequence <= sequence) + 1;
    const effectiveMs = effectiveAtMs({
      occurredAtMs: Date.parse(event.occurredAt),
      receivedAtMs,
      previousMs: line.findLast((stored) => stored.sequence < sequence)?.effectiveAtMs ?? null,
      followingMs: line[place]?.effectiveAtMs ?? null,
    });
    line.splice(place, 0, { sequence, effectiveAtMs: effectiveMs });
    instants.set(event.id, new Date(effectiveMs).toISOString());
  }
  return instants;
}
