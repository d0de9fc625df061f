import 'server-only';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { loadServerState, saveContentVersion } from '#server/basics/store.ts';
import { db } from '#server/db.ts';
import { savePacks } from '#server/facts/store.ts';

/**
 * Brings the library's tables to what the packs say, in one transaction. Resolves to whether anything had
 * to change.
 */
export async function loadPacksIntoLibrary(packs: readonly Pack[], now: Date): Promise<boolean> {
  const version = packVersion(packs);
  if ((await loadServerState()).contentVersion === version) return false;
  await db.$transaction(
    async (transaction) => {
      await savePacks(packs, version, now, transaction);
      await saveContentVersion(version, transaction);
    },
    { timeout: 120_000 },
  );
  return true;
}
