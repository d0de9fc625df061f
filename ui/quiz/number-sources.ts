import type { Citation } from '#core/facts/fact.ts';

/** The documents some citations are from, each once, in the order they first come: the place is the number. */
export function numberSources(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map(({ document }) => document))];
}
