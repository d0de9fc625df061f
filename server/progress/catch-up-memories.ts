import 'server-only';
import type { CardKey } from '#core/basics/card-key.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import type { Memory } from '#core/scheduling/memory.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { loadEventsConcerning } from '#server/progress/log-store.ts';
import { replaceMemories, saveFold, saveMemories } from '#server/progress/memory-store.ts';
import { loadEventsAfter, loadLogHead } from '#server/progress/store.ts';
import { keysOfCard, touchedCards } from '#server/progress/touched-cards.ts';

const timeoutMs = 120_000;
const pageSize = 2_000;

/**
 * Brings the cached memories to where the log is. They are folded here, when somebody asks for them, and
 * before any lock is taken: a long history keeps nobody waiting but who asks.
 */
export async function catchUpMemories(personId: string, renames: Renames): Promise<void> {
  for (let done = false; !done; ) done = await tryToCatchUp(personId, renames);
}

/** False when something was stored or folded meanwhile that makes this fold worthless. */
async function tryToCatchUp(personId: string, renames: Renames): Promise<boolean> {
  const head = await loadLogHead(personId);
  const { context, name } = foldContextOf(head.settingsJson, renames);
  const anew = head.foldedWith !== name;
  if (!anew && head.foldedUpTo === head.eventCount) return true;
  const added = await loadAllAfter(personId, anew ? 0 : head.foldedUpTo);
  const folds = anew ? memoriesOf(foldEvents(added, context)) : await foldTouched(personId, added, context);
  return inTransaction(async (on) => {
    if (!(await saveFold(personId, head, name, on))) return false;
    await (anew ? replaceMemories : saveMemories)(personId, folds, on);
    return true;
  }, timeoutMs);
}

/** What the cards come to that these events touch; null where nothing counts as a review any more. */
async function foldTouched(
  personId: string,
  added: readonly StoredEvent[],
  context: FoldContext,
): Promise<ReadonlyMap<CardKey, Memory | null>> {
  const cards = await touchedCards(personId, added, context.renames);
  const keys = cards.flatMap((card) => keysOfCard(card, context.renames));
  const { cards: states } = foldEvents(await loadEventsConcerning(personId, keys), context);
  return new Map(cards.map((card) => [card, states.get(card)?.memory ?? null]));
}

/** Page by page, so that others have their turn in between. */
async function loadAllAfter(personId: string, start: number): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let position = start, more = true; more; ) {
    const page = await loadEventsAfter(personId, position, pageSize);
    for (const { stored } of page) events.push(stored);
    position = page.at(-1)?.position ?? position;
    more = page.length === pageSize;
  }
  return events;
}
