import type { CardKey } from '#core/basics/card-key.ts';
import { hashSeed, makeRandom } from '#core/basics/random.ts';

/** How far an interval may move, by the part of it that lies in each range: the ranges all FSRS programs use. */
const ranges = [
  { start: 2.5, end: 7, factor: 0.15 },
  { start: 7, end: 20, factor: 0.1 },
  { start: 20, end: Number.POSITIVE_INFINITY, factor: 0.05 },
];

/**
 * Moves an interval of 3 days or more a little, so that cards learnt together do not stay together.
 * Seeded by card and reps: every device computes the same day.
 */
export function fuzzIntervalDays(
  intervalDays: number,
  card: CardKey,
  reps: number,
  maximumIntervalDays: number,
): number {
  if (intervalDays < 2.5) return intervalDays;
  const reach = ranges.reduce(
    (sum, { start, end, factor }) => sum + factor * Math.max(Math.min(intervalDays, end) - start, 0),
    1,
  );
  const longest = Math.min(Math.round(intervalDays + reach), maximumIntervalDays);
  const shortest = Math.min(Math.max(2, Math.round(intervalDays - reach)), longest);
  return shortest + makeRandom(hashSeed(card, String(reps))).below(longest - shortest + 1);
}
