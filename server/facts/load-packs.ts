import 'server-only';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { loadServerState, noteContentVersion } from '#server/basics/server-state.ts';
import { savePacks } from '#server/facts/content-store.ts';
import { loadPacks } from '#server/facts/store.ts';

const timeoutMs = 120_000;

/** The library before its packs were replaced, where it held any. */
export interface LoadedPacks {
  readonly changed: boolean;
  readonly former: readonly Pack[];
}

/**
 * Brings the library's tables to what the packs say, in one transaction. Answers with whether anything had
 * to change, and with what the tables held before. Of an id that is given twice the last one counts, as in
 * a fact base.
 */
export async function loadPacksIntoLibrary(packs: readonly Pack[], now: Date): Promise<LoadedPacks> {
  const version = packVersion(packs);
  if ((await loadServerState()).contentVersion === version) return { changed: false, former: [] };
  const former = await loadPacks();
  await inTransaction(async (on) => {
    await savePacks(packs, now, on);
    await noteContentVersion(version, on);
  }, timeoutMs);
  return { changed: true, former };
}
