import 'server-only';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { loadFactOwners } from '#server/facts/store.ts';

/** Who owns which of these facts; the others are the library's, or unknown. */
export function findFactOwners(
  ids: readonly string[],
  on: OpenTransaction,
): Promise<ReadonlyMap<string, string>> {
  return loadFactOwners(ids, on);
}
