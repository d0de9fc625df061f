/** Lapses after which a card counts as a leech. */
const leechThreshold = 8;

/**
 * Does this lapse make the card a leech, or remind of it again? At the threshold, then at every half of
 * it: 8, 12, 16… for 8.
 */
export function isLeechAt(lapses: number, threshold = leechThreshold): boolean {
  return lapses >= threshold && (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}
