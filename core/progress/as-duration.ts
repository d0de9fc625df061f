/** The longest an answer may have taken, in milliseconds: of a card left open over night no more is believed. */
const longestMs = 86_400_000;

/** Whole milliseconds, not below 0 even where the clock was set back meanwhile. */
export function asDuration(durationMs: number): number {
  return Math.min(longestMs, Math.max(0, Math.round(durationMs)));
}
