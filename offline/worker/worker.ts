import { answerRequest } from '#offline/worker/answer-request.ts';
import type { AppVersion } from '#offline/worker/app-version.ts';
import { installVersion } from '#offline/worker/install-version.ts';
import { removeOldVersions } from '#offline/worker/remove-old-versions.ts';
import { roleOf } from '#offline/worker/request-role.ts';

/** Put in when the worker is built: the build it belongs to. */
declare const appVersion: AppVersion;
declare const self: ServiceWorkerGlobalScope;

/*
 * The service worker. Each build has one of its own, and with it a cache of its own that is filled whole
 * or not at all. It takes over as soon as it is filled: pages that are open keep the scripts they were made
 * with, from the older cache, and every page opened from then on is whole and of the new build.
 */

self.addEventListener('install', (event) => {
  event.waitUntil(installVersion(appVersion).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([otherPages([]).then((count) => removeOldVersions(appVersion, count)), self.clients.claim()]),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const role = roleOf(request, self.location.origin, appVersion.shells);
  if (role === 'other') return;
  event.respondWith(answerRequest[role](request, appVersion, { storage: caches, load: fetch.bind(self) }));
  if (request.mode === 'navigate') event.waitUntil(tidy([event.clientId, event.resultingClientId]));
});

/** Whenever a page is opened: brings back what the browser has cleared away, and removes what nobody uses. */
async function tidy(opening: readonly string[]): Promise<void> {
  // Without a network, or while a new build takes over, it is left to the next time.
  const isWhole = await installVersion(appVersion).then(
    () => true,
    () => false,
  );
  if (isWhole) await removeOldVersions(appVersion, await otherPages(opening));
}

/** How many pages are open beside those that are just changing. */
async function otherPages(changing: readonly string[]): Promise<number> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ id }) => !changing.includes(id)).length;
}
