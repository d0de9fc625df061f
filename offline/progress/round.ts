import type { Snapshot } from '#core/progress/wire.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { Reply } from '#offline/progress/server-door.ts';

/**
 * How a round with the server ended. `signed-out`: the session is nobody's, or not ours as far as the
 * server says. `other-account`: it belongs to somebody else; nothing was read or sent. `full`: this device
 * has no room for what the server answered.
 */
export type RoundOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'offline' | 'full'; readonly retryAfterMs: number | null }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other-account'; readonly account: string };

export const done: RoundOutcome = { kind: 'done' };
export const failed: RoundOutcome = { kind: 'offline', retryAfterMs: null };

/** What a round works with. */
export interface RoundParts {
  readonly store: BrowserStudyStore;
  readonly meta: DeviceMeta;
  /** The database's name: the registry knows its owner. */
  readonly database: string;
  readonly now: () => number;
}

const keepAcknowledgedMs = 30 * 24 * 3_600_000;

/** What a round makes of an answer that does not let it go on. */
export function outcomeOf(reply: Exclude<Reply<unknown>, { kind: 'ok' }>): RoundOutcome {
  if (reply.kind === 'unreachable') return { kind: 'offline', retryAfterMs: reply.retryAfterMs };
  return reply.kind === 'signed-out' || reply.status === 409 ? { kind: 'signed-out' } : failed;
}

/**
 * Notes the epoch of the server. Where it is a new one, or the server does not know our cursor any more, the
 * server was restored and lacks what came after its backup: then what it once acknowledged goes back into
 * the outbox, everything is fetched anew, and this resolves to true.
 */
export async function followEpoch(
  { store, meta, now }: RoundParts,
  { epoch, restored }: Pick<Snapshot, 'epoch' | 'restored'>,
): Promise<boolean> {
  const known = meta.get().epoch;
  if (known === epoch && !restored) return false;
  // First the outbox: were we cut off in between, the epoch would still be new next time.
  if (known !== '') await store.resendSince(now() - keepAcknowledgedMs);
  await meta.update(() => (known === '' ? { epoch } : { epoch, cursor: '' }));
  return known !== '';
}
