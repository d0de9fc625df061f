import type { Refolded } from '#offline/progress/refold-cards.ts';

export interface Tabs {
  /** The cards that changed; 'all' also when more than cards did. */
  announce(cards: Refolded): void;
  close(): void;
}

/** Tells the other tabs of this browser that something was stored, and hears it from them. */
export function announceChanges(name: string, onChange: (cards: Refolded) => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Refolded>) => onChange(data);
  return { announce: (cards) => channel.postMessage(cards), close: () => channel.close() };
}
