import 'server-only';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { loadUnknownFactIds } from '#server/facts/store.ts';

/** The ids among these that no fact of the library has or ever had. */
export function findUnknownFacts(ids: readonly string[], on: OpenTransaction): Promise<readonly string[]> {
  return loadUnknownFactIds(ids, on);
}
