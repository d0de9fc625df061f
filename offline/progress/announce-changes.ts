/** Tells the other tabs of this browser that something was stored, and hears it from them. */
export function announceChanges(name: string, onChange: () => void): { announce(): void } {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = onChange;
  return { announce: () => channel.postMessage('changed') };
}
