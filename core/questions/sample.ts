import type { Random } from '#core/basics/random.ts';

/** A short list in random order; of a longer one as many as are wanted, perhaps one of them twice. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  if (items.length <= count) return random.shuffle(items);
  return Array.from({ length: count }, () => items[random.below(items.length)] as T);
}
