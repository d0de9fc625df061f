/** What the server knows of an event when it first receives it. Instants in milliseconds. */
export interface Receiving {
  /** By the device's clock. */
  readonly occurredAtMs: number;
  readonly receivedAtMs: number;
  /** Effective instant of the nearest lower sequence stored of that device; null when there is none. */
  readonly previousMs: number | null;
  /** Effective instant of the nearest higher sequence stored of that device, where events came out of order. */
  readonly followingMs: number | null;
}

/**
 * The instant an event counts for, in milliseconds: its own, but never in the server's future and
 * always within the device's own order. Fixed at first receipt, so a wrong clock can neither reach
 * ahead nor overtake, and the order of one device's events always holds.
 */
export function effectiveAtMs({ occurredAtMs, receivedAtMs, previousMs, followingMs }: Receiving): number {
  const latest = Math.min(receivedAtMs, followingMs ?? Number.POSITIVE_INFINITY);
  return Math.max(Math.min(occurredAtMs, latest), previousMs ?? Number.NEGATIVE_INFINITY);
}
