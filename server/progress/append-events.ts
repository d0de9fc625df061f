import 'server-only';
import type { StudyEvent } from '#core/progress/event.ts';
import type { Renames } from '#core/progress/rename-card.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { inTransaction, type OpenTransaction, writersAtOnce } from '#server/basics/in-transaction.ts';
import { makeGroupRunner } from '#server/basics/make-group-runner.ts';
import { loadExcerpt } from '#server/progress/excerpt-store.ts';
import { foldContextOf } from '#server/progress/fold-context.ts';
import { saveFoldedWith } from '#server/progress/memory-store.ts';
import { projectEvents } from '#server/progress/project-events.ts';
import { receiveEvents } from '#server/progress/receive-events.ts';
import { refoldCards } from '#server/progress/refold-cards.ts';
import { insertEvents, reservePositions } from '#server/progress/store.ts';

/** Where and when events arrive. */
export interface Arrival {
  readonly personId: string;
  readonly receivedAt: Date;
  /** Of the library: memory follows renamed facts. */
  readonly renames: Renames;
}

interface Post {
  readonly events: readonly StudyEvent[];
  readonly arrival: Arrival;
}

/**
 * Posts that arrive together share a transaction, since its end waits for the disk. Every transaction locks
 * its people in the same order.
 */
const store = makeGroupRunner(storePosts, {
  groupsAtOnce: writersAtOnce,
  mostWeight: 600,
  weightOf: ({ events }: Post) => events.length + 10,
});

/**
 * Stores what is new of these events, folds the cards it touches and notes answers and reports, all or
 * nothing. Answers for each event, in the order given.
 */
export function appendEvents(events: readonly StudyEvent[], arrival: Arrival): Promise<readonly Receipt[]> {
  return events.length === 0 ? Promise.resolve([]) : store({ events, arrival });
}

function storePosts(posts: readonly Post[]): Promise<readonly (readonly Receipt[])[]> {
  const inOrder = posts.toSorted((a, b) => (a.arrival.personId < b.arrival.personId ? -1 : 1));
  return inTransaction(async (on) => {
    const receipts = new Map<Post, readonly Receipt[]>();
    for (const post of inOrder) receipts.set(post, await append(post.events, post.arrival, on));
    return posts.map((post) => receipts.get(post) ?? []);
  });
}

async function append(
  events: readonly StudyEvent[],
  { personId, receivedAt, renames }: Arrival,
  on: OpenTransaction,
): Promise<readonly Receipt[]> {
  const head = await reservePositions(personId, events.length, receivedAt, on);
  if (!head) throw new Error('Events arrived for somebody who does not exist.');
  const excerpt = await loadExcerpt(personId, events, on);
  const { receipts, fresh } = receiveEvents(events, excerpt, receivedAt.getTime());
  if (fresh.length === 0) return receipts;
  await insertEvents(personId, fresh, { lastPosition: head.eventCount, receivedAt }, on);
  await projectEvents(personId, fresh, receivedAt, on);
  const { context, name } = foldContextOf(head.settingsJson, renames);
  const folded = await refoldCards(personId, fresh, context, on);
  // Where memories of other cards are of another fold, what is cached now is of neither.
  if (!folded || head.foldedWith !== name) await saveFoldedWith(personId, '', on);
  return receipts;
}
