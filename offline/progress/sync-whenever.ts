import type { SyncLoop } from '#offline/progress/sync-loop.ts';

/**
 * Asks for a round at the start, when the network is back, and when the app is left or looked at again.
 * Returns how to stop.
 */
export function syncWhenever(loop: SyncLoop): () => void {
  const request = () => void loop.request();
  addEventListener('online', request);
  document.addEventListener('visibilitychange', request);
  request();
  return () => {
    removeEventListener('online', request);
    document.removeEventListener('visibilitychange', request);
  };
}
