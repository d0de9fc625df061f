import type { SyncLoop } from '#offline/progress/sync-loop.ts';

/** Asks for a round at the start, when the network is back, and when the app is looked at again. */
export function syncWhenever(loop: SyncLoop): void {
  addEventListener('online', () => void loop.request());
  document.addEventListener('visibilitychange', () => void loop.request());
  void loop.request();
}
