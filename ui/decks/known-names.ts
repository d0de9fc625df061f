import { locales } from '#core/basics/locale.ts';
import type { PackSummary } from '#core/progress/wire.ts';

/** The names that the packs' titles and descriptions hold, in every language: a deck of one's own may hold them too. */
export function knownNames(packs: readonly Pick<PackSummary, 'names'>[]): readonly string[] {
  return [...new Set(packs.flatMap(({ names }) => locales.flatMap((locale) => names?.[locale] ?? [])))];
}
