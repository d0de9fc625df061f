import { becomeGuest } from '#offline/people/guest-door.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';
import type { DeckOutcome } from '#offline/progress/study.ts';
import type { SyncLoop } from '#offline/progress/sync-loop.ts';

interface Parts {
  readonly meta: DeviceMeta;
  readonly keeper: StateKeeper;
  readonly loop: Pick<SyncLoop, 'request'>;
}

const unreachable: DeckOutcome = { ok: false, code: 'unreachable', message: '' };

/**
 * Saves or deletes a deck on the server and keeps the device's list of decks as the server now has it. A
 * visitor becomes a guest first: a deck needs somebody it belongs to. Only once this device has taken
 * that account over does the deck go there, so that no deck ends up with an account nobody knows.
 */
export async function changeDeck(
  call: () => Promise<DeckOutcome>,
  id: string,
  parts: Parts,
): Promise<DeckOutcome> {
  const first = await call();
  const needsAccount = !first.ok && first.code === 'signed-out' && parts.meta.get().account === null;
  if (needsAccount && !(await enterAsGuest(parts))) return unreachable;
  const outcome = needsAccount ? await call() : first;
  if (outcome.ok) await keep(outcome.deck, id, parts);
  return outcome;
}

/** Resolves to whether this device has an account now. */
async function enterAsGuest({ meta, loop }: Parts): Promise<boolean> {
  if (!(await becomeGuest())) return false;
  // What a visitor chose before there was an account belongs to the guest.
  await meta.set({ settingsUnsent: true });
  await loop.request();
  return meta.get().account !== null;
}

async function keep(deck: Extract<DeckOutcome, { ok: true }>['deck'], id: string, { meta, keeper }: Parts) {
  const others = meta.get().decks.filter((other) => other.id !== id);
  await meta.set({ decks: deck ? [...others, deck] : others });
  keeper.refresh();
}
