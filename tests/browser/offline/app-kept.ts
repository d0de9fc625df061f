import { expect, type Page } from '@playwright/test';

/** Waits until the app is on the device whole, no other build is on its way, and it serves this page. */
export async function appKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const isComing = async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return installing !== null || waiting !== null;
  };
  await expect.poll(() => page.evaluate(isComing)).toBe(false);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** Everything the worker has stored: the addresses, cache by cache. */
export async function keptAddresses(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return kept;
  });
}
