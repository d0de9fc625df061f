import { putSettings } from '#offline/people/settings-door.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import { pullSnapshot } from '#offline/progress/pull-snapshot.ts';
import { pushOutbox } from '#offline/progress/push-outbox.ts';
import { done, failed, outcomeOf, type RoundOutcome, type RoundParts } from '#offline/progress/round.ts';

export interface RoundWish {
  /** Fetch first, rather than only send: whose session it is, packs, settings, decks. */
  readonly pull: boolean;
  /** Become a guest even with an empty outbox. */
  readonly enter: boolean;
}

/**
 * One round with the server: fetches what is new, then empties the outbox. A visitor becomes a guest
 * first, and only when there is something to store. A round that is cut short loses nothing and is
 * repeated.
 */
export async function syncRound(parts: RoundParts, wish: RoundWish): Promise<RoundOutcome> {
  const { store, meta } = parts;
  await meta.reload();
  if (!wish.pull && meta.get().account) {
    const sent = await sendAll(parts);
    // Whose session is it, then?
    return sent.kind === 'signed-out' ? syncRound(parts, { ...wish, pull: true }) : sent;
  }
  const first = await pullSnapshot(parts, 'stranger');
  // A visitor's browser may still have the cookie of a session that is over: only when asked for it is it taken out.
  const isVisitor = first.kind === 'signed-out' && !meta.get().account && (await endOldSession());
  const pulled = isVisitor ? await pullSnapshot(parts, 'stranger') : first;
  if (pulled.kind === 'signed-out' && meta.get().account?.kind === 'guest') return enterAsGuest(parts);
  if (pulled.kind !== 'done') return pulled;
  if (meta.get().account) return sendAll(parts);
  if (!wish.enter && (await store.countOutbox()) === 0) return done;
  // What a visitor chose before there was an account belongs to the guest.
  await meta.update(() => ({ settingsUnsent: true }));
  return enterAsGuest(parts);
}

// The doors of sign-in come when they are needed, which is rarely.

async function endOldSession(): Promise<boolean> {
  const { endSession } = await import('#offline/people/sign-in-door.ts');
  return (await endSession()).kind === 'ok';
}

async function enterAsGuest(parts: RoundParts): Promise<RoundOutcome> {
  const { becomeGuest } = await import('#offline/people/guest-door.ts');
  if (!(await becomeGuest())) return failed;
  const pulled = await pullSnapshot(parts, 'key-holder');
  if (pulled.kind !== 'done') return pulled;
  return parts.meta.get().account ? sendAll(parts) : failed;
}

async function sendAll(parts: RoundParts): Promise<RoundOutcome> {
  const { store, meta } = parts;
  const { account } = meta.get();
  if (!account) return failed;
  const told = await tellSettings(meta, account.id);
  if (told.kind !== 'done') return told;
  return (await store.countOutbox()) > 0 ? pushOutbox(parts, account.id) : done;
}

async function tellSettings(meta: DeviceMeta, account: string): Promise<RoundOutcome> {
  const { settings, settingsUnsent } = meta.get();
  if (!settingsUnsent) return done;
  const reply = await putSettings(settings, account);
  const isSettled = reply.kind === 'ok' || (reply.kind === 'refused' && reply.status === 400);
  if (!isSettled) return outcomeOf(reply);
  const sent = JSON.stringify(settings);
  // Chosen again meanwhile: then that is still to be told.
  await meta.update((stored) => (JSON.stringify(stored.settings) === sent ? { settingsUnsent: false } : {}));
  return done;
}
