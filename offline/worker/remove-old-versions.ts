import { type AppVersion, cacheNameOf, versionCaches } from '#offline/worker/app-version.ts';

/** Versions before the present one that are kept while pages may still use them. */
const mostOlder = 2;

/**
 * Removes older versions: all of them when no other page is open, else all but the latest few, since a
 * page that is open goes on asking for the scripts it was made with.
 */
export async function removeOldVersions(
  version: AppVersion,
  otherPages: number,
  storage: CacheStorage = caches,
): Promise<void> {
  const names = await versionCaches(storage);
  const older = names.filter((name) => name !== cacheNameOf(version.id));
  const kept = otherPages === 0 ? 0 : mostOlder;
  await Promise.all(older.slice(0, Math.max(0, older.length - kept)).map((name) => storage.delete(name)));
}
