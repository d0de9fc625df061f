import { v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import type { EventBatch, EventBatchReply, Receipt } from '#core/progress/wire.ts';
import { withTouched } from '#offline/progress/device-meta.ts';
import {
  done,
  failed,
  followEpoch,
  outcomeOf,
  type RoundOutcome,
  type RoundParts,
} from '#offline/progress/round.ts';
import { postEvents } from '#offline/progress/server-door.ts';

const batchSize = 100;

/**
 * Empties the outbox, batch by batch. What is sent leaves it only when the server names it; a batch that
 * is too large for the server goes in halves.
 */
export async function pushOutbox(parts: RoundParts, account: string): Promise<RoundOutcome> {
  const { store, meta } = parts;
  for (let size = batchSize; ; ) {
    const { cursor } = meta.get();
    const events = await store.outbox(size);
    const reply = await postEvents({ v: 1, cursor, events }, account);
    if (reply.kind === 'refused' && reply.status === 413 && events.length > 1) {
      size = Math.ceil(events.length / 2);
      continue;
    }
    if (reply.kind !== 'ok') return outcomeOf(reply);
    const next = await takeIn(parts, reply.value, { cursor, events });
    if (next !== 'go-on') return next;
  }
}

async function takeIn(
  parts: RoundParts,
  reply: EventBatchReply,
  { cursor, events }: Omit<EventBatch, 'v'>,
): Promise<RoundOutcome | 'go-on'> {
  const { store, meta, now } = parts;
  if (await followEpoch(parts, reply)) return 'go-on';
  const settling = { nowMs: now(), reissue: v7 };
  await store.settle(reply.receipts, settling);
  await store.merge(reply.events, settling);
  await meta.update((stored) => ({
    cursor: reply.cursor,
    touched: withTouched(stored, reply.touched),
  }));
  if (!reply.more && (await store.countOutbox()) === 0) return done;
  // An answer that neither takes nor brings anything would be asked for again and again.
  return takesAny(reply.receipts, events) || reply.cursor !== cursor ? 'go-on' : failed;
}

function takesAny(receipts: readonly Receipt[], sent: readonly StudyEvent[]): boolean {
  const ids = new Set(sent.map(({ id }) => id));
  return receipts.some(({ id, status }) => status !== 'conflict' && ids.has(id));
}
