import { whenIdle } from '#offline/worker/when-idle.ts';

const hourMs = 3_600_000;

/**
 * Registers the service worker once the page is idle. Asks for a newer one when the app is looked at again after a
 * while, since an installed app may stay open for weeks. Does nothing where there are no workers (plain http).
 */
export function registerWorker(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  if (process.env.NODE_ENV !== 'production') {
    // Of a build that was served at this address before: it would hide what is being worked on.
    void workers.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())));
    return;
  }
  whenIdle(register);
}

async function register(): Promise<void> {
  // Refused in some private windows: then there is simply no app without a network.
  const registration = await navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return;
  let askedAtMs = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - askedAtMs < hourMs) return;
    askedAtMs = Date.now();
    void registration.update().catch(() => undefined);
  });
}
