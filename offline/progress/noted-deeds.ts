import type { EventFields, EventStamp } from '#core/progress/make-event.ts';

/** What is being stored, as it was done: all of an event but its place on the device. */
export interface NotedDeed {
  readonly fields: EventFields;
  readonly stamp: Omit<EventStamp, 'device' | 'sequence'>;
}

/**
 * Writes down, at once, what is on its way into a database: a page that is left in that moment ends the
 * transaction, and the deed would be lost. Returns how to strike it out when its fate is known. Without
 * room for it nothing is written down; the transaction decides then, as ever.
 */
export function noteDeed(database: string, deed: NotedDeed): () => void {
  const key = prefixOf(database) + deed.stamp.id;
  try {
    localStorage.setItem(key, JSON.stringify(deed));
  } catch {
    return () => undefined;
  }
  return () => localStorage.removeItem(key);
}

/**
 * Gives each deed that was written down and never struck out to `store`, in the order they were done, and
 * strikes it out. What `store` refuses, or what is no deed, could never be stored.
 */
export async function storeNotedDeeds(
  database: string,
  store: (deed: NotedDeed) => Promise<unknown>,
): Promise<void> {
  for (const key of notedKeys(database)) {
    try {
      await store(JSON.parse(localStorage.getItem(key) ?? 'null'));
    } catch {
      // See above.
    }
    localStorage.removeItem(key);
  }
}

/** Forgets what was written down for a database that is no more. */
export function forgetNotedDeeds(database: string): void {
  for (const key of notedKeys(database)) localStorage.removeItem(key);
}

/** In the order of their ids, which is that of time. */
function notedKeys(database: string): readonly string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefixOf(database)))
    .sort();
}

function prefixOf(database: string): string {
  return `jamdee-noted/${database}/`;
}
