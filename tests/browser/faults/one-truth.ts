import { expect } from '@playwright/test';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { defaultSettings } from '#core/people/settings.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import type { Memory } from '#core/scheduling/memory.ts';

/** What the server holds of one person. */
interface Held {
  readonly events: readonly StoredEvent[];
  readonly memories: readonly Memory[];
}

/** What somebody was told or remembers; a client that is no browser remembers only what was acknowledged. */
export interface Witness {
  readonly acknowledged: readonly string[];
  /** Everything on it, in the order of ids, and what it makes of it: only of devices that have synchronised last. */
  readonly whole?: { readonly ids: readonly string[]; readonly memories: readonly Memory[] };
}

/**
 * After any fault: what was acknowledged to anybody is what the server holds, nothing is there twice, and
 * everybody makes the same of it. `get` asks the server as the person. Resolves to what the server holds.
 */
export async function expectOneTruth(
  get: (path: string) => Promise<unknown>,
  witnesses: readonly Witness[],
): Promise<readonly StoredEvent[]> {
  const { events, memories } = await loadHeld(get);
  const ids = events.map(({ event }) => event.id).sort();
  expect(new Set(ids).size, 'events that are there twice').toBe(ids.length);
  const acknowledged = new Set(witnesses.flatMap((witness) => witness.acknowledged));
  expect([...acknowledged].sort(), 'what was acknowledged, and what is held').toEqual(ids);
  const context = { settings: schedulingOf(defaultSettings('th')), renames: noRenames };
  const folded = byCard([...memoriesOf(foldEvents(events, context)).values()]);
  expect(byCard(memories), 'memories of the server').toEqual(folded);
  for (const { whole } of witnesses) {
    if (!whole) continue;
    expect([...whole.ids].sort(), 'events on a device').toEqual(ids);
    expect(byCard(whole.memories), 'memories of a device').toEqual(folded);
  }
  return events;
}

async function loadHeld(get: (path: string) => Promise<unknown>): Promise<Held> {
  const events: StoredEvent[] = [];
  for (let cursor = '', more = true; more; ) {
    const page = await ask<Snapshot>(get, `/api/v1/snapshot?cursor=${cursor}`, 'events');
    events.push(...page.events);
    ({ cursor, more } = page);
  }
  const { memories } = await ask<Pick<Held, 'memories'>>(get, '/api/v1/me/export', 'memories');
  return { events, memories };
}

/** Asks again when the server says that this person has asked too often: the long tests do. */
async function ask<T>(get: (path: string) => Promise<unknown>, path: string, part: keyof T): Promise<T> {
  let answer: unknown;
  await expect(async () => {
    answer = await get(path);
    expect(answer).toHaveProperty(String(part));
  }).toPass({ intervals: [1_000], timeout: 70_000 });
  return answer as T;
}

function byCard(memories: readonly Memory[]): readonly Memory[] {
  return memories.toSorted((a, b) => (a.card < b.card ? -1 : 1));
}
