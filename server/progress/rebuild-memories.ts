import 'server-only';
import type { StoredEvent } from '#core/progress/event.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { deleteMemories, saveFoldedWith, saveMemories } from '#server/progress/memory-store.ts';
import { loadEventsAfter, reservePositions } from '#server/progress/store.ts';

const timeoutMs = 120_000;
const pageSize = 2_000;

/** Throws a person's cached memories away and folds the whole log again. */
export function rebuildMemories(personId: string, renames: Renames, now: Date): Promise<void> {
  return inTransaction((on) => rebuildWithin(personId, renames, now, on), timeoutMs);
}

/** The same inside a transaction. */
export async function rebuildWithin(
  personId: string,
  renames: Renames,
  now: Date,
  on: OpenTransaction,
): Promise<void> {
  // Takes the person's lock: no event may arrive in between.
  const head = await reservePositions(personId, 0, now, on);
  if (!head) return;
  const { context, name } = foldContextOf(head.settingsJson, renames);
  const memories = memoriesOf(foldEvents(await loadAll(personId, on), context));
  await deleteMemories(personId, on);
  await saveMemories(personId, memories, on);
  await saveFoldedWith(personId, name, on);
}

async function loadAll(personId: string, on: OpenTransaction): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let position = 0, more = true; more; ) {
    const page = await loadEventsAfter(personId, position, pageSize, on);
    events.push(...page.map(({ stored }) => stored));
    position = page.at(-1)?.position ?? position;
    more = page.length === pageSize;
  }
  return events;
}
