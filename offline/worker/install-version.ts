import { type AppVersion, cacheNameOf, versionCaches } from '#offline/worker/app-version.ts';
import { isForeignPage } from '#offline/worker/foreign-page.ts';

/**
 * Brings a whole version onto the device: what is here stays, what an older version has is copied, the rest
 * fetched.
 * Rejects when anything of it cannot be had; what was fetched until then is there for the next try, and
 * the version before is untouched.
 */
export async function installVersion(
  version: AppVersion,
  storage: CacheStorage = caches,
  load: typeof fetch = fetch,
): Promise<void> {
  const cache = await storage.open(cacheNameOf(version.id));
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const isMissing = (path: string) => !here.has(path);
  const older = await olderCaches(version, storage);
  await Promise.all([
    ...version.assets.filter(isMissing).map((path) => keepAsset(path, cache, older, load)),
    ...version.shells.filter(isMissing).map((path) => keepShell(path, cache, version.id, load)),
  ]);
}

async function olderCaches(version: AppVersion, storage: CacheStorage): Promise<readonly Cache[]> {
  const names = (await versionCaches(storage)).filter((name) => name !== cacheNameOf(version.id));
  return Promise.all(names.map((name) => storage.open(name)));
}

async function keepAsset(
  path: string,
  cache: Cache,
  older: readonly Cache[],
  load: typeof fetch,
): Promise<void> {
  for (const other of older) {
    const kept = await other.match(path, { ignoreVary: true });
    if (kept) return cache.put(path, kept);
  }
  const response = await load(path);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  // Kept, it would stand in the file's place for as long as the file keeps its name.
  if (isForeignPage(response)) throw new Error(`${path} was answered with a page`);
  await cache.put(path, response);
}

/**
 * Fetches a shell as a stranger would, so that it holds nothing of anybody. It is kept with its headers:
 * its Content-Security-Policy names the nonce that is in its scripts. A page of another build, or one that
 * a network has put in its place, is not taken.
 */
async function keepShell(path: string, cache: Cache, id: string, load: typeof fetch): Promise<void> {
  const response = await load(path, { credentials: 'omit', cache: 'no-store', redirect: 'error' });
  const text = await response.clone().text();
  if (!response.ok || !text.includes(id)) throw new Error(`${path} is no page of this version`);
  await cache.put(path, response);
}
