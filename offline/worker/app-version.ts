/** One build of the app, as the worker that was made with it knows it. */
export interface AppVersion {
  /** The framework's name for the build; every page made by it says it. */
  readonly id: string;
  /** Paths of scripts, styles and fonts. Each is named by its content or version, so a path never changes what it means. */
  readonly assets: readonly string[];
  /** Paths of the study shells: public pages without a word about anybody. */
  readonly shells: readonly string[];
}

/** The shell that says, in the reader's language, that a page needs a network. */
export const offlineShell = '/offline';

const prefix = 'jamdee-app-';

/** The name of the cache that holds one version, and nothing else. */
export function cacheNameOf(id: string): string {
  return prefix + id;
}

/** The names of the caches of all versions on this device, the oldest first. */
export async function versionCaches(storage: CacheStorage): Promise<readonly string[]> {
  return (await storage.keys()).filter((name) => name.startsWith(prefix));
}
