import 'server-only';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Estimate } from '#core/progress/estimate.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { replaceDifficulties } from '#server/facts/difficulty-store.ts';

/** Puts these difficulties in the place of those that were reckoned before; packs are served with them. */
export function saveDifficulties(
  difficulties: ReadonlyMap<CardKey, Estimate>,
  on: OpenTransaction,
): Promise<void> {
  return replaceDifficulties(difficulties, on);
}
