import { v7 } from 'uuid';
import { isEventBatchReply, isSnapshot } from '#core/progress/read-reply.ts';
import type { EventBatchReply, Snapshot } from '#core/progress/wire.ts';
import { becomeGuest } from '#offline/people/guest-door.ts';
import { putSettings } from '#offline/people/settings-door.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import { getSnapshot, postEvents, type Reply } from '#offline/progress/server-door.ts';

/** How a round ended. `other-account`: the session belongs to somebody else; nothing was read or sent. */
export type RoundOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'offline'; readonly retryAfterMs: number | null }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other-account'; readonly account: string };

const batchSize = 100;
const keepAcknowledgedMs = 30 * 24 * 3_600_000;

/**
 * One round with the server: fetches what is new, then empties the outbox batch by batch. A visitor
 * becomes a guest first, and only when there is something to store. What is sent leaves the outbox only
 * when the server names it; a round that is cut short loses nothing and is repeated.
 */
export async function syncRound(
  store: BrowserStudyStore,
  meta: DeviceMeta,
  now: () => number,
): Promise<RoundOutcome> {
  const first = await pull(store, meta, now);
  if (first.kind !== 'done') return first;
  const hasWork = (await store.countOutbox()) > 0;
  if (!meta.get().account) {
    if (!hasWork) return first;
    const entered = await enterAsGuest(store, meta, now);
    if (entered.kind !== 'done') return entered;
  }
  if (meta.get().settingsUnsent) {
    const reply = await putSettings(meta.get().settings);
    if (reply.kind === 'ok' || reply.kind === 'refused') await meta.set({ settingsUnsent: false });
    else return outcomeOf(reply);
  }
  return hasWork ? push(store, meta, now) : first;
}

async function enterAsGuest(
  store: BrowserStudyStore,
  meta: DeviceMeta,
  now: () => number,
): Promise<RoundOutcome> {
  if (!(await becomeGuest())) return { kind: 'offline', retryAfterMs: null };
  // What a visitor chose before there was an account belongs to the guest.
  await meta.set({ settingsUnsent: true });
  const pulled = await pull(store, meta, now);
  if (pulled.kind !== 'done' || meta.get().account) return pulled;
  return { kind: 'offline', retryAfterMs: null };
}

async function pull(store: BrowserStudyStore, meta: DeviceMeta, now: () => number): Promise<RoundOutcome> {
  for (;;) {
    const reply = await getSnapshot(meta.get().cursor, isSnapshot);
    if (reply.kind !== 'ok') return outcomeOf(reply);
    const verdict = accountVerdict(meta, reply.value);
    if (verdict) return verdict;
    if (await epochChanged(store, meta, reply.value.epoch, now)) continue;
    await store.merge(reply.value.events, now());
    await meta.adopt(reply.value);
    if (!reply.value.more) return { kind: 'done' };
  }
}

async function push(store: BrowserStudyStore, meta: DeviceMeta, now: () => number): Promise<RoundOutcome> {
  for (let more = true; more; ) {
    const events = await store.outbox(batchSize);
    const reply = await postEvents({ v: 1, cursor: meta.get().cursor, events }, isEventBatchReply);
    if (reply.kind !== 'ok') return outcomeOf(reply);
    if (await epochChanged(store, meta, reply.value.epoch, now)) continue;
    await takeIn(store, meta, reply.value, now);
    more = reply.value.more || (await store.countOutbox()) > 0;
  }
  return { kind: 'done' };
}

async function takeIn(store: BrowserStudyStore, meta: DeviceMeta, reply: EventBatchReply, now: () => number) {
  await store.settle(reply.receipts, now(), v7);
  await store.merge(reply.events, now());
  await meta.set({ cursor: reply.cursor });
}

/** What we hold belongs to one account; the session must be that account's, or we touch nothing. */
function accountVerdict(meta: DeviceMeta, snapshot: Snapshot): RoundOutcome | null {
  const ours = meta.get().account?.id ?? null;
  const theirs = snapshot.account?.id ?? null;
  if (ours === theirs || ours === null) return null;
  return theirs === null ? { kind: 'signed-out' } : { kind: 'other-account', account: theirs };
}

/** After a restore the server lacks what came after its backup: give back what it once acknowledged. */
async function epochChanged(store: BrowserStudyStore, meta: DeviceMeta, epoch: string, now: () => number) {
  const known = meta.get().epoch;
  if (known === epoch) return false;
  await meta.set({ epoch, cursor: '' });
  if (known === '') return false;
  await store.resendSince(now() - keepAcknowledgedMs);
  return true;
}

function outcomeOf(reply: Exclude<Reply<unknown>, { kind: 'ok' }>): RoundOutcome {
  if (reply.kind === 'signed-out') return { kind: 'signed-out' };
  return { kind: 'offline', retryAfterMs: reply.kind === 'unreachable' ? reply.retryAfterMs : null };
}
