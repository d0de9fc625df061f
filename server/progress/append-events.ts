import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { groupBy } from '#server/basics/group-by.ts';
import { inTransaction, type OpenTransaction, writersAtOnce } from '#server/basics/in-transaction.ts';
import { makeGroupRunner } from '#server/basics/make-group-runner.ts';
import { loadExcerpts } from '#server/progress/excerpt-store.ts';
import { projectEvents } from '#server/progress/project-events.ts';
import { receiveEvents } from '#server/progress/receive-events.ts';
import { insertEvents, type Reservation, reservePositions } from '#server/progress/store.ts';

/** Where and when events arrive. */
export interface Arrival {
  readonly personId: string;
  readonly receivedAt: Date;
}

/** What became of a post, and what else came of the same person in the same moment. */
export interface Appended extends Pick<Reservation, 'state'> {
  /** One for each event, in the order given. */
  readonly receipts: readonly Receipt[];
  /** The highest position given before. */
  readonly before: number;
  /** Everything stored of the person since, in order. */
  readonly added: readonly StoredEvent[];
  /** The position of the last of them. */
  readonly last: number;
}

interface Post {
  readonly events: readonly StudyEvent[];
  readonly arrival: Arrival;
}

/** A crowd waits this long for those who are on their way: less than the disk takes. */
const gatherMs = 2;

/** Posts that arrive together share a transaction, since its end waits for the disk, and its statements. */
const store = makeGroupRunner(storePosts, {
  groupsAtOnce: writersAtOnce,
  mostWeight: 600,
  weightOf: ({ events }: Post) => events.length + 10,
  gather: () => sleep(gatherMs),
});

/**
 * Stores what is new of these events and notes answers and reports, all or nothing. Memories follow when
 * they are asked for.
 */
export function appendEvents(events: readonly StudyEvent[], arrival: Arrival): Promise<Appended> {
  return store({ events, arrival });
}

function storePosts(posts: readonly Post[]): Promise<readonly Appended[]> {
  return inTransaction(async (on) => {
    const batches = [...groupBy(posts, ({ arrival }) => arrival.personId)].map(toBatch);
    const stored = await storeBatches(batches, on);
    const taken = new Map<string, number>();
    return posts.map(({ events, arrival: { personId } }) => {
      const all = stored.get(personId);
      if (!all) throw new Error('Nothing became of a post.');
      const start = taken.get(personId) ?? 0;
      taken.set(personId, start + events.length);
      return { ...all, receipts: all.receipts.slice(start, start + events.length) };
    });
  });
}

/** All that came of one person. */
interface Batch {
  readonly personId: string;
  readonly events: readonly StudyEvent[];
  readonly receivedAt: Date;
}

function toBatch([personId, posts]: readonly [string, readonly Post[]]): Batch {
  const receivedAtMs = Math.max(...posts.map(({ arrival }) => arrival.receivedAt.getTime()));
  return { personId, events: posts.flatMap(({ events }) => events), receivedAt: new Date(receivedAtMs) };
}

async function storeBatches(
  batches: readonly Batch[],
  on: OpenTransaction,
): Promise<ReadonlyMap<string, Appended>> {
  const counts = new Map(batches.map(({ personId, events }) => [personId, events.length]));
  const now = new Date(Math.max(...batches.map(({ receivedAt }) => receivedAt.getTime())));
  const heads = await reservePositions(counts, now, on);
  const excerpts = await loadExcerpts(batches, on);
  const placed = batches.map((batch) => {
    const [head, excerpt] = [heads.get(batch.personId), excerpts.get(batch.personId)];
    if (!head || !excerpt) throw new Error('Events arrived for somebody who does not exist.');
    const received = receiveEvents(batch.events, excerpt, batch.receivedAt.getTime());
    return { ...batch, ...received, head, lastPosition: head.eventCount };
  });
  await insertEvents(placed, on);
  await projectEvents(placed, on);
  return new Map(
    placed.map(({ personId, events, receipts, fresh, head }) => [
      personId,
      {
        receipts,
        state: head.state,
        before: head.eventCount - events.length,
        added: fresh.map(({ event, effectiveAt }) => ({ event, effectiveAt })),
        last: head.eventCount,
      },
    ]),
  );
}
