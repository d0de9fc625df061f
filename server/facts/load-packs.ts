import 'server-only';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { loadServerState, noteContentVersion } from '#server/basics/server-state.ts';
import { savePacks } from '#server/facts/content-store.ts';

const timeoutMs = 120_000;

/**
 * Brings the library's tables to what the packs say, in one transaction. Resolves to whether anything had
 * to change. Of an id that is given twice the last one counts, as in a fact base.
 */
export async function loadPacksIntoLibrary(packs: readonly Pack[], now: Date): Promise<boolean> {
  const version = packVersion(packs);
  if ((await loadServerState()).contentVersion === version) return false;
  await inTransaction(async (on) => {
    await savePacks(packs, now, on);
    await noteContentVersion(version, on);
  }, timeoutMs);
  return true;
}
