import type { StoredEvent } from '#core/progress/event.ts';

/**
 * Events in the order they count, the same on every device: by the effective instant, then device,
 * sequence and id. The list given is left alone.
 */
export function orderEvents(events: Iterable<StoredEvent>): StoredEvent[] {
  return Array.from(events, (stored) => ({ stored, atMs: Date.parse(stored.effectiveAt) }))
    .sort((a, b) => a.atMs - b.atMs || compareOrigin(a.stored, b.stored))
    .map(({ stored }) => stored);
}

function compareOrigin({ event: a }: StoredEvent, { event: b }: StoredEvent): number {
  return compareText(a.device, b.device) || a.sequence - b.sequence || compareText(a.id, b.id);
}

/** By code units: the same everywhere, whatever the language of the device. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * One event per id, in no particular order. Of two contents under one id the same one is kept whatever
 * the order of arrival; a store never holds two.
 */
export function uniqueEvents(events: Iterable<StoredEvent>): Map<string, StoredEvent> {
  const byId = new Map<string, StoredEvent>();
  for (const stored of events) {
    const known = byId.get(stored.event.id);
    if (!known || (known !== stored && JSON.stringify(stored) < JSON.stringify(known))) {
      byId.set(stored.event.id, stored);
    }
  }
  return byId;
}
