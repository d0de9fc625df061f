import { v7 } from 'uuid';
import type { Account } from '#core/people/account.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import { hasOtherDatabase } from '#offline/progress/registry.ts';
import {
  done,
  failed,
  followEpoch,
  outcomeOf,
  type RoundOutcome,
  type RoundParts,
} from '#offline/progress/round.ts';
import { getSnapshot } from '#offline/progress/server-door.ts';

/** `key-holder`: this browser's guest has just been let in with the key that it keeps. */
type Visitor = 'stranger' | 'key-holder';

/** Fetches what this device lacks, page by page, and takes it in; nothing of it if the session is somebody else's. */
export async function pullSnapshot(parts: RoundParts, visitor: Visitor): Promise<RoundOutcome> {
  const { store } = parts;
  const outcome = await pullPages(parts, visitor).catch(async (error) => {
    await store.refresh().catch(() => undefined);
    throw error;
  });
  // Cut short between two pages, what has come counts all the same.
  await store.refresh();
  return outcome;
}

async function pullPages(parts: RoundParts, visitor: Visitor): Promise<RoundOutcome> {
  const { meta } = parts;
  for (;;) {
    const { cursor } = meta.get();
    const reply = await getSnapshot(cursor);
    // A cursor that the server cannot read any more must not stand in the way for ever.
    if (reply.kind === 'refused') await meta.update(() => ({ cursor: '' }));
    if (reply.kind !== 'ok') return outcomeOf(reply);
    const verdict = await accountVerdict(parts, reply.value, visitor);
    if (verdict) return verdict;
    const next = await takeIn(parts, reply.value, cursor);
    if (next !== 'go-on') return next;
  }
}

async function takeIn(
  parts: RoundParts,
  snapshot: Snapshot,
  cursor: string,
): Promise<RoundOutcome | 'go-on'> {
  const { store, meta, now } = parts;
  if (await followEpoch(parts, snapshot)) return 'go-on';
  const { events, more } = snapshot;
  // Renames and settings first, since the events are folded with them; the cursor last, once they are here.
  await meta.adopt(snapshot);
  await store.merge(events, { nowMs: now(), reissue: v7, more });
  await meta.update(() => ({ cursor: snapshot.cursor }));
  if (!more) return done;
  return snapshot.cursor === cursor ? failed : 'go-on';
}

/**
 * What we hold belongs to one account; the session must be that account's, or we touch nothing. Only a
 * guest who came in with this browser's own key and is a new one, since the old one was cleared away
 * after months, takes over what that one left here.
 */
async function accountVerdict(
  { store, meta, database }: RoundParts,
  { account: theirs }: Snapshot,
  visitor: Visitor,
): Promise<RoundOutcome | null> {
  const { account: ours } = meta.get();
  if (ours?.id === theirs?.id) return null;
  if (theirs === null) return { kind: 'signed-out' };
  if (ours === null && !hasOtherDatabase(theirs.id, database)) return null;
  if (visitor === 'stranger' || !isSuccessor(ours, theirs)) {
    return { kind: 'other-account', account: theirs.id };
  }
  await store.resendSince(0);
  await meta.update(() => ({ account: theirs, cursor: '' }));
  return null;
}

function isSuccessor(ours: Account | null, theirs: Account): boolean {
  return ours?.kind === 'guest' && theirs.kind === 'guest';
}
